package de.schulungsnachweis.shared;

import java.math.BigInteger;

/** Compares texts piece by piece: digits by their value and before letters, everything else by its characters. */
final class NaturalOrder {

    private NaturalOrder() {}

    static int compare(String left, String right) {
        int leftAt = 0;
        int rightAt = 0;
        while (leftAt < left.length() && rightAt < right.length()) {
            int leftEnd = pieceEnd(left, leftAt);
            int rightEnd = pieceEnd(right, rightAt);
            int order = comparePieces(left.substring(leftAt, leftEnd), right.substring(rightAt, rightEnd));
            if (order != 0) {
                return order;
            }
            leftAt = leftEnd;
            rightAt = rightEnd;
        }
        int order = Integer.compare(left.length() - leftAt, right.length() - rightAt);
        return order != 0 ? order : left.compareTo(right);
    }

    private static int comparePieces(String left, String right) {
        boolean leftNumber = isDigit(left.charAt(0));
        boolean rightNumber = isDigit(right.charAt(0));
        if (leftNumber && rightNumber) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        if (leftNumber != rightNumber) {
            return leftNumber ? -1 : 1;
        }
        return left.compareTo(right);
    }

    private static int pieceEnd(String text, int start) {
        boolean number = isDigit(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && isDigit(text.charAt(end)) == number) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
