package de.schulungsnachweis.organisation.contact;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.person.GroupRule;
import de.schulungsnachweis.testing.DatabaseTest;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R2 to R5: a decision by hand leads to the same group as a list that says the same. */
@DatabaseTest
class R03GroupOfSqlTest {

    private static final List<@Nullable Boolean> ANSWERS = Arrays.asList(true, false, null);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDatabaseAndTheRuleAgreeOnEveryCombination() {
        for (@Nullable Boolean leader : ANSWERS) {
            for (@Nullable Boolean contact : ANSWERS) {
                for (@Nullable Boolean media : ANSWERS) {
                    assertThat(stored(leader, contact, media))
                            .as(leader + ", " + contact + ", " + media)
                            .isEqualTo(GroupRule.groupOf(leader, contact, media).name());
                }
            }
        }
    }

    private String stored(@Nullable Boolean leader, @Nullable Boolean contact, @Nullable Boolean media) {
        return jdbc.sql("select target_group_of(:leader, :contact, :media)")
                .param("leader", leader, Types.BOOLEAN)
                .param("contact", contact, Types.BOOLEAN)
                .param("media", media, Types.BOOLEAN)
                .query(String.class)
                .single();
    }
}
