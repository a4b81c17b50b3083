package de.schulungsnachweis.front.start;

import de.schulungsnachweis.shared.UnitCode;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** By which column the units of the first page are sorted; equal ones by their codes. */
enum UnitOrder {
    CODE {
        @Override
        Comparator<UnitLine> lines() {
            return Comparator.comparing(unit -> new UnitCode(unit.code()));
        }
    },
    NAME {
        @Override
        Comparator<UnitLine> lines() {
            return Comparator.comparing(UnitLine::name, Collator.getInstance(Locale.GERMANY)::compare);
        }
    },
    DIVISION {
        @Override
        Comparator<UnitLine> lines() {
            Collator german = Collator.getInstance(Locale.GERMANY);
            return Comparator.comparing(UnitLine::division, Comparator.nullsLast(german::compare));
        }
    },
    TARGET {
        @Override
        Comparator<UnitLine> lines() {
            return Comparator.comparingInt(unit -> unit.rate().target());
        }
    },
    OPEN {
        @Override
        Comparator<UnitLine> lines() {
            return Comparator.comparingInt(
                    unit -> unit.rate().target() - unit.rate().fulfilled());
        }
    },
    REVIEW {
        @Override
        Comparator<UnitLine> lines() {
            return Comparator.comparingInt(UnitLine::inReview);
        }
    },
    RATE {
        // Who has no rate comes before 0 %.
        @Override
        Comparator<UnitLine> lines() {
            return Comparator.comparingDouble(unit -> unit.rate().quotient().orElse(-1));
        }
    };

    abstract Comparator<UnitLine> lines();

    Comparator<UnitLine> lines(boolean descending) {
        Comparator<UnitLine> ordered = descending ? lines().reversed() : lines();
        return this == CODE ? ordered : ordered.thenComparing(CODE.lines());
    }
}
