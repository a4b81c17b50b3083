package de.schulungsnachweis.mandate.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.TargetGroup;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R3: a person whose group is not stated is "ohne Angabe"; blank is not "nein". */
class R03BlankIsNotNoTest {

    @Test
    void withoutAnyStatementTheGroupIsUndeclared() {
        assertThat(GroupRule.groupOf(null, null, null)).isEqualTo(TargetGroup.UNDECLARED);
    }

    @ParameterizedTest
    @MethodSource("noWithAtLeastOneBlank")
    void aSingleBlankBesideNoLeavesTheGroupUndeclared(List<Boolean> stated) {
        assertThat(GroupRule.groupOf(stated.get(0), stated.get(1), stated.get(2)))
                .isEqualTo(TargetGroup.UNDECLARED);
    }

    static List<List<Boolean>> noWithAtLeastOneBlank() {
        return List.of(
                Arrays.asList(null, false, false),
                Arrays.asList(false, null, false),
                Arrays.asList(false, false, null),
                Arrays.asList(null, null, false),
                Arrays.asList(null, false, null),
                Arrays.asList(false, null, null));
    }
}
