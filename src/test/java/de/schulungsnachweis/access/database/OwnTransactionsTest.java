package de.schulungsnachweis.access.database;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.testing.DatabaseTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.aop.ClassFilter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** No {@code @Transactional} is overlooked. */
@DatabaseTest
class OwnTransactionsTest {

    private final AnnotationTransactionAttributeSource source = new AnnotationTransactionAttributeSource(false);

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Autowired
    private BeanFactoryTransactionAttributeSourceAdvisor advisor;

    @Test
    void transactionsAreLookedForWhereTheyAre() {
        ClassFilter filter = advisor.getPointcut().getClassFilter();
        Set<String> found = new TreeSet<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = ClassUtils.getUserClass(typeOf(name));
            if (hasTransactions(type)) {
                assertThat(filter.matches(type)).as("%s", type).isTrue();
                found.add(type.getName());
            }
        }
        assertThat(found).hasSizeGreaterThan(30);
        assertThat(filter.matches(beans.getBean("dataSource").getClass())).isFalse();
    }

    private Class<?> typeOf(String name) {
        Class<?> type = beans.getType(name, false);
        return type == null ? Object.class : type;
    }

    private boolean hasTransactions(Class<?> type) {
        return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(type))
                .anyMatch(method -> source.getTransactionAttribute(method, type) != null);
    }
}
