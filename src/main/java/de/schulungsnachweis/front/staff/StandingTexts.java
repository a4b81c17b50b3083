package de.schulungsnachweis.front.staff;

import de.schulungsnachweis.evaluation.person.HandedIn;
import de.schulungsnachweis.evaluation.person.Standing;
import de.schulungsnachweis.evaluation.person.Work;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts the standing of a person into words. Not in the template: the sheets of an office are hundreds on one page. */
@Component
class StandingTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final String NOTHING = "–";

    private final MessageSourceAccessor messages;
    private final Mandate mandate;

    StandingTexts(MessageSource messages, Mandate mandate) {
        this.messages = new MessageSourceAccessor(messages, Locale.GERMANY);
        this.mandate = mandate;
    }

    StandingText of(Standing standing) {
        Work work = standing.mainWork();
        return new StandingText(
                standing.id(),
                standing.name(),
                required(work.group()),
                verdict(standing),
                explanation(standing),
                stored(standing, work),
                standing.handedIn().stream().map(this::row).toList(),
                work.unitEmail());
    }

    private String required(TargetGroup group) {
        return switch (group) {
            case LEADERS, STAFF ->
                text(
                        "standing.required.training",
                        mandate.minimumText(),
                        mandate.acceptedLabels(group),
                        DAY.format(mandate.windowStart()),
                        DAY.format(mandate.windowEnd()),
                        mandate.label(group));
            case NOT_IN_TARGET_GROUP -> text("standing.required.none");
            case UNDECLARED -> text("standing.required.undeclared");
        };
    }

    private @Nullable String verdict(Standing standing) {
        if (!standing.required()) {
            return null;
        }
        return text(standing.fulfilled() ? "standing.fulfilled" : "standing.open");
    }

    private @Nullable String explanation(Standing standing) {
        if (!standing.required()) {
            return text("standing.notRequired");
        }
        if (standing.fulfilled()) {
            return null;
        }
        if (standing.handedIn().isEmpty()) {
            return text("standing.open.nothing");
        }
        if (standing.inReview() > 0) {
            return text("standing.open.review", standing.inReview());
        }
        return standing.counted() > 0
                ? text(
                        "standing.open.category",
                        mandate.group(standing.mainWork().group()).shortLabel())
                : text("standing.open.notCounted");
    }

    private List<String> stored(Standing standing, Work main) {
        List<String> stored = new ArrayList<>();
        if (standing.personnelNumber() != null) {
            stored.add(text("persons.number", standing.personnelNumber()));
        }
        standing.work().forEach(work -> stored.add(workplace(work)));
        stored.add(text("standing.group", mandate.label(main.group())));
        stored.add(text(
                "standing.contact", answer(main.leader()), answer(main.citizenContact()), answer(main.mediaWork())));
        if (Boolean.FALSE.equals(main.onDuty())) {
            stored.add(text("standing.offDuty"));
        }
        if (standing.entryDay() != null) {
            stored.add(text("standing.entry", DAY.format(standing.entryDay())));
        }
        if (standing.exitDay() != null) {
            stored.add(text("standing.exit", DAY.format(standing.exitDay())));
        }
        return stored;
    }

    private String workplace(Work work) {
        return text("standing.work", work.unitCode(), work.unitName())
                + (work.subUnit() == null ? "" : text("standing.subUnit", work.subUnit()))
                + (work.function() == null ? "" : text("standing.function", work.function()))
                + (work.counted() ? "" : text("standing.elsewhere"));
    }

    private String answer(@Nullable Boolean answer) {
        if (answer == null) {
            return text("answer.none");
        }
        return text(answer ? "answer.yes" : "answer.no");
    }

    private StandingText.Row row(HandedIn certificate) {
        return new StandingText.Row(
                certificate.id(),
                Objects.requireNonNullElse(certificate.title(), NOTHING),
                Objects.requireNonNullElse(certificate.provider(), NOTHING),
                days(certificate.firstDay(), certificate.lastDay()),
                certificate.minutes() == null
                        ? text("questions.unclear")
                        : certificate.minutes().toString(),
                proof(certificate.proof()),
                counts(certificate),
                certificate.sentence(),
                certificate.asked());
    }

    private String days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (last == null) {
            return NOTHING;
        }
        return first == null || first.equals(last)
                ? DAY.format(last)
                : text("questions.days", DAY.format(first), DAY.format(last));
    }

    private String proof(@Nullable Boolean proof) {
        if (proof == null) {
            return text("questions.proof.unknown");
        }
        return text(proof ? "questions.proof.yes" : "questions.proof.no");
    }

    private String counts(HandedIn certificate) {
        if (certificate.counts()) {
            return certificate.category() == null
                    ? text("standing.yes")
                    : text("standing.yes.as", certificate.category().label());
        }
        return text(certificate.inReview() ? "standing.review" : "standing.no");
    }

    private String text(String key, Object... details) {
        return messages.getMessage(key, details);
    }
}
