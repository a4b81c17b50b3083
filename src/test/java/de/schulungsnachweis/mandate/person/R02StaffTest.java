package de.schulungsnachweis.mandate.person;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.TargetGroup;
import org.junit.jupiter.api.Test;

/** R2: staff are those with citizen contact or with media and public-relations tasks. */
class R02StaffTest {

    @Test
    void citizenContactMakesStaff() {
        assertThat(GroupRule.groupOf(false, true, false)).isEqualTo(TargetGroup.STAFF);
    }

    @Test
    void mediaWorkMakesStaff() {
        assertThat(GroupRule.groupOf(false, false, true)).isEqualTo(TargetGroup.STAFF);
    }

    @Test
    void bothTogetherMakeStaffOnce() {
        assertThat(GroupRule.groupOf(false, true, true)).isEqualTo(TargetGroup.STAFF);
    }

    @Test
    void oneStatedDutyIsEnoughWhereTheRestIsBlank() {
        assertThat(GroupRule.groupOf(null, true, null)).isEqualTo(TargetGroup.STAFF);
        assertThat(GroupRule.groupOf(null, null, true)).isEqualTo(TargetGroup.STAFF);
    }
}
