package de.schulungsnachweis.front.privacy;

import de.schulungsnachweis.privacy.RetentionKind.Limit;
import de.schulungsnachweis.privacy.RetentionSettings;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits in German, for example "12 Monate nach der Schlussmeldung". */
final class LimitText {

    private LimitText() {}

    static Map<Limit, String> all(RetentionSettings settings) {
        Map<Limit, String> texts = new EnumMap<>(Limit.class);
        Arrays.stream(Limit.values()).forEach(limit -> texts.put(limit, text(settings.of(limit)) + " " + limit.from()));
        return texts;
    }

    private static String text(Period period) {
        return Stream.of(
                        amount(period.getYears(), "Jahr", "Jahre"),
                        amount(period.getMonths(), "Monat", "Monate"),
                        amount(period.getDays(), "Tag", "Tage"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" und "));
    }

    private static String amount(int number, String one, String many) {
        if (number == 0) {
            return "";
        }
        return number == 1 ? "1 " + one : number + " " + many;
    }
}
