package de.schulungsnachweis.recognition.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The trainings of one person after all answers, and what has to be asked still (R9, R14).
 *
 * @param answers in the order in which they were given
 */
record PersonTrainings(List<Training> trainings, List<StoredAnswer> answers) {

    /**
     * Trainings that may be one.
     *
     * @param series whether they may be parts of one training
     */
    record Group(boolean series, List<Training> trainings) {}

    static PersonTrainings of(List<TrainingRecord> records, List<StoredAnswer> answers) {
        List<Training> trainings =
                new ArrayList<>(records.stream().map(Training::of).toList());
        for (StoredAnswer answer : answers) {
            List<Training> meant = trainings.stream()
                    .filter(training -> training.records().stream().anyMatch(answer::isAbout))
                    .toList();
            if (answer.answer() != Answer.SEPARATE && meant.size() > 1) {
                trainings.removeAll(meant);
                trainings.add(answer.answer() == Answer.PARTS ? Training.ofParts(meant) : Training.ofSame(meant));
            }
        }
        return new PersonTrainings(List.copyOf(trainings), List.copyOf(answers));
    }

    /** The trainings about which nobody has answered, whether or not it is their turn to be asked about. */
    List<Group> undecided() {
        List<Group> groups = new ArrayList<>(groups(true));
        groups.addAll(groups(false));
        return groups;
    }

    /** What to ask now. What may be listed twice comes first: else it would be added up twice. */
    List<Group> questions() {
        List<Group> overlapping = groups(false);
        Set<Training> first = new LinkedHashSet<>();
        overlapping.forEach(group -> first.addAll(group.trainings()));
        List<Group> questions = new ArrayList<>(overlapping);
        groups(true).stream()
                .filter(group -> group.trainings().stream().noneMatch(first::contains))
                .forEach(questions::add);
        return questions;
    }

    private List<Group> groups(boolean series) {
        BiPredicate<TrainingRecord, TrainingRecord> related = series
                ? TrainingRecord::mayBeOneSeriesWith
                : (one, other) -> !one.mayBeOneSeriesWith(other) && one.overlaps(other);
        Set<Training> left = new LinkedHashSet<>(trainings);
        List<Group> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Training> group = takeGroup(left, related);
            if (group.size() > 1) {
                groups.add(new Group(series, group));
            }
        }
        return groups;
    }

    /** Takes a training out, with all that hang together with it. */
    private List<Training> takeGroup(Set<Training> left, BiPredicate<TrainingRecord, TrainingRecord> related) {
        Deque<Training> reached = new ArrayDeque<>(List.of(left.iterator().next()));
        left.removeAll(reached);
        List<Training> group = new ArrayList<>();
        while (!reached.isEmpty()) {
            Training training = reached.remove();
            group.add(training);
            List<Training> next = left.stream()
                    .filter(other -> isOpen(training, other, related))
                    .toList();
            next.forEach(left::remove);
            reached.addAll(next);
        }
        return group;
    }

    private boolean isOpen(Training training, Training other, BiPredicate<TrainingRecord, TrainingRecord> related) {
        return training.records().stream()
                .anyMatch(one -> other.records().stream()
                        .anyMatch(another -> related.test(one, another) && !isSeparate(one, another)));
    }

    private boolean isSeparate(TrainingRecord one, TrainingRecord other) {
        return answers.stream()
                .filter(answer -> answer.answer() == Answer.SEPARATE)
                .anyMatch(answer -> answer.isAbout(one) && answer.isAbout(other));
    }
}
