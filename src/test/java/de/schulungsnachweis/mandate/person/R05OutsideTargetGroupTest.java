package de.schulungsnachweis.mandate.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.TargetGroup;
import org.junit.jupiter.api.Test;

/** R5: whoever is in neither group is outside the target group, and only if the list says so throughout. */
class R05OutsideTargetGroupTest {

    @Test
    void threeTimesNoIsOutsideTheTargetGroup() {
        assertThat(GroupRule.groupOf(false, false, false)).isEqualTo(TargetGroup.NOT_IN_TARGET_GROUP);
    }
}
