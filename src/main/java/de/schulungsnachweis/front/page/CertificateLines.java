package de.schulungsnachweis.front.page;

import de.schulungsnachweis.evaluation.CertificateAccount;
import de.schulungsnachweis.mandate.Outcome;
import java.util.Arrays;
import java.util.List;

/**
 * What became of the certificates: every one is in exactly one line.
 *
 * @param counted recognised
 * @param notCounted why a certificate does not count, with the number
 * @param notCountedTotal these together
 * @param review what has to be decided first, with the number
 * @param reviewTotal these together
 * @param all all of these
 * @param rejected rows that could not become a certificate and are in no other number
 */
record CertificateLines(
        String counted,
        List<Line> notCounted,
        String notCountedTotal,
        List<Line> review,
        String reviewTotal,
        String all,
        String rejected) {

    record Line(String label, String certificates, Outcome outcome) {}

    static CertificateLines of(CertificateAccount account) {
        return new CertificateLines(
                GermanNumbers.number(account.of(Outcome.COUNTED)),
                lines(account, Outcome.Kind.NOT_COUNTED),
                GermanNumbers.number(account.of(Outcome.Kind.NOT_COUNTED)),
                lines(account, Outcome.Kind.REVIEW),
                GermanNumbers.number(account.of(Outcome.Kind.REVIEW)),
                GermanNumbers.number(account.all()),
                GermanNumbers.number(account.rejected()));
    }

    private static List<Line> lines(CertificateAccount account, Outcome.Kind kind) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.kind() == kind)
                .map(outcome -> new Line(outcome.label(), GermanNumbers.number(account.of(outcome)), outcome))
                .toList();
    }
}
