package de.schulungsnachweis.mandate.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.TargetGroup;
import org.junit.jupiter.api.Test;

/** R4: a manager who also has citizen contact is counted once, as a manager. */
class R04LeaderWithCitizenContactTest {

    @Test
    void aLeaderWithCitizenContactIsALeader() {
        assertThat(GroupRule.groupOf(true, true, true)).isEqualTo(TargetGroup.LEADERS);
    }

    @Test
    void aLeaderWithoutItIsALeader() {
        assertThat(GroupRule.groupOf(true, false, false)).isEqualTo(TargetGroup.LEADERS);
    }

    @Test
    void aLeaderIsALeaderWhereTheRestIsBlank() {
        assertThat(GroupRule.groupOf(true, null, null)).isEqualTo(TargetGroup.LEADERS);
    }
}
