package de.schulungsnachweis.sheet.cell.day;

import java.util.List;
import java.util.Locale;

/** German and English names of months, written out or shortened. */
final class Months {

    /** A month in words, as a part of a regular expression. */
    static final String WORD =
            "(?:jan(?:uar|uary|\\.)?|jän(?:ner|\\.)?|feb(?:ruar|ruary|r\\.|\\.)?|febr|m(?:ä|ae)rz?\\.?|mrz\\.?|"
                    + "mar(?:ch|\\.)?|apr(?:il|\\.)?|mai\\.?|may|jun[ie]?\\.?|jul[iy]?\\.?|aug(?:ust|\\.)?|sep(?:t(?:ember)?)?\\.?|"
                    + "o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[zc](?:ember|\\.)?)";

    private static final List<String> STARTS =
            List.of("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez");
    private static final List<String> OTHER_STARTS =
            List.of("jän", "---", "mrz", "---", "may", "---", "---", "---", "---", "oct", "---", "dec");
    private static final List<String> THIRD_STARTS =
            List.of("---", "---", "mar", "---", "---", "---", "---", "---", "---", "---", "---", "---");

    private Months() {}

    /** The number of a month that {@link #WORD} matches, from 1. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.GERMAN).replace("ae", "ä");
        String start = lower.substring(0, 3);
        for (List<String> starts : List.of(STARTS, OTHER_STARTS, THIRD_STARTS)) {
            int index = starts.indexOf(start);
            if (index >= 0) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("not the name of a month");
    }
}
