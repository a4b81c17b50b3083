package de.schulungsnachweis.organisation;

import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.shared.UnitText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads units out of what staff lists and the list of units say, where nothing else names them. */
public final class UnitReading {

    private static final Pattern NUMBERED_PART = Pattern.compile("(?<unit>.+?)(?:\\.\\d+)+");

    private UnitReading() {}

    /**
     * The unit that a staff list means when there is no list of units. A numbered part ("10.1") stands for the unit that
     * it is a part of; a lettered one ("80.S") is a unit.
     */
    public static OrganisationalUnit fromStaffList(String written) {
        UnitText text = UnitCode.parse(written);
        @Nullable UnitCode code = text.code();
        if (code == null) {
            return unit(
                    text.written(), text.written(), kindByWords(text.written()).orElse(UnitKind.AMT));
        }
        var part = NUMBERED_PART.matcher(code.text());
        if (part.matches()) {
            String whole = part.group("unit");
            return unit(whole, whole, kindByCode(whole));
        }
        String name = text.name() == null ? code.text() : text.name();
        return unit(code.text(), name, kindByWords(name).orElseGet(() -> kindByCode(code.text())));
    }

    /** The kind that the column "Art" of the list of units names; empty if it names none. */
    public static Optional<UnitKind> kindByWords(String words) {
        String key = UnitCode.key(words);
        for (KindWord word : KindWord.values()) {
            if (key.contains(word.part)) {
                return Optional.of(word.kind);
            }
        }
        return Optional.empty();
    }

    private static UnitKind kindByCode(String code) {
        String key = UnitCode.key(code);
        for (KindPrefix prefix : KindPrefix.values()) {
            if (key.matches(prefix.shape)) {
                return prefix.kind;
            }
        }
        return UnitKind.AMT;
    }

    private static OrganisationalUnit unit(String code, String name, UnitKind kind) {
        return new OrganisationalUnit(code, name, kind, null, null, null, List.of(), null, null);
    }

    /** Words in names and kinds; the first that occurs decides, so the longer stand before the shorter. */
    private enum KindWord {
        STADTBEZIRK("stadtbezirksamt", UnitKind.STADTBEZIRKSAMT),
        BRANCH("verwaltungsstelle", UnitKind.VERWALTUNGSSTELLE),
        STAFF_COUNCIL("personalrat", UnitKind.MITARBEITERVERTRETUNG),
        REPRESENTATION("vertretung", UnitKind.MITARBEITERVERTRETUNG),
        OWNED("eigenbetrieb", UnitKind.EIGENBETRIEB),
        DIVISION("geschaeftsbereich", UnitKind.GESCHAEFTSBEREICH),
        COMMISSIONER("beauftragte", UnitKind.BEAUFTRAGTE),
        AREA("fachbereich", UnitKind.FACHBEREICH),
        STAFF_UNIT("stabsstelle", UnitKind.STABSSTELLE),
        OFFICE("amt", UnitKind.AMT);

        private final String part;
        private final UnitKind kind;

        KindWord(String part, UnitKind kind) {
            this.part = part;
            this.kind = kind;
        }
    }

    /** Shapes of codes in their comparison form. */
    private enum KindPrefix {
        OWNED("eb.*", UnitKind.EIGENBETRIEB),
        DIVISION("gb\\d.*", UnitKind.GESCHAEFTSBEREICH),
        STADTBEZIRK("sba.+", UnitKind.STADTBEZIRKSAMT),
        BRANCH("vst.+", UnitKind.VERWALTUNGSSTELLE),
        AREA("fb\\d.*", UnitKind.FACHBEREICH),
        STAFF_UNIT(".*\\.s", UnitKind.STABSSTELLE),
        STAFF_COUNCIL(".*pr", UnitKind.MITARBEITERVERTRETUNG);

        private final String shape;
        private final UnitKind kind;

        KindPrefix(String shape, UnitKind kind) {
            this.shape = shape;
            this.kind = kind;
        }
    }
}
