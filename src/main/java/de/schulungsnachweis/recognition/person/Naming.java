package de.schulungsnachweis.recognition.person;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under what a list names a person: what is named alike is one question.
 *
 * @param reference of the person as certificates state it
 * @param familyKey the surname in the form in which names are compared; null where there is none
 */
record Naming(
        String reference,
        @Nullable String familyKey,
        @Nullable String givenKey) {

    /** Without anything of the person in it: it stands in addresses. */
    String key() {
        String text = reference + '\n' + familyKey + '\n' + givenKey;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The words of the surname, in the same form. */
    Set<String> familyWords() {
        return words(familyKey);
    }

    static Set<String> words(@Nullable String key) {
        return key == null ? Set.of() : Set.copyOf(Arrays.asList(key.split(" ", -1)));
    }
}
