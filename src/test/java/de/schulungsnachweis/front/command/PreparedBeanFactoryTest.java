package de.schulungsnachweis.front.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.converter.Converter;

/** Whatever a bean is asked to be, the answer is Spring's own. */
class PreparedBeanFactoryTest {

    private static final List<ResolvableType> TYPES = List.of(
            ResolvableType.forClass(Object.class),
            ResolvableType.forClass(CharSequence.class),
            ResolvableType.forClass(String.class),
            ResolvableType.forClass(Comparable.class),
            ResolvableType.forClass(FactoryBean.class),
            ResolvableType.forClass(Numbers.class),
            ResolvableType.forClass(Number.class),
            ResolvableType.forClass(Integer.class),
            ResolvableType.forClass(Runnable.class),
            ResolvableType.forClass(Callable.class),
            ResolvableType.forClass(Both.class),
            ResolvableType.forClass(Converter.class),
            ResolvableType.forClass(ToNumber.class),
            ResolvableType.forClass(Supplier.class),
            ResolvableType.forClass(BeanFactory.class),
            ResolvableType.forClassWithGenerics(Converter.class, String.class, Integer.class),
            ResolvableType.forClassWithGenerics(Converter.class, String.class, Long.class),
            ResolvableType.forClassWithGenerics(Supplier.class, String.class),
            ResolvableType.forClassWithGenerics(Comparable.class, String.class),
            ResolvableType.forArrayComponent(ResolvableType.forClass(String.class)));

    @Test
    void answersLikeSpringBeforeAndAfterTheBeansAreThere() {
        DefaultListableBeanFactory prepared = with(new PreparedBeanFactory());
        DefaultListableBeanFactory plain = with(new DefaultListableBeanFactory());
        compare(prepared, plain);

        assertThat(prepared.getBeanNamesForType(Callable.class)).isEmpty();
        prepared.getBean("both");
        plain.getBean("both");
        compare(prepared, plain);

        prepared.preInstantiateSingletons();
        plain.preInstantiateSingletons();
        compare(prepared, plain);
        assertThat(prepared.isTypeMatch("both", Callable.class)).isTrue();
    }

    @Test
    void aDefinitionThatIsReplacedIsAskedAnew() {
        DefaultListableBeanFactory prepared = with(new PreparedBeanFactory());
        assertThat(prepared.isTypeMatch("text", String.class)).isTrue();
        assertThat(prepared.isTypeMatch("text", Both.class)).isFalse();

        prepared.registerBeanDefinition("text", new RootBeanDefinition(Both.class));

        assertThat(prepared.isTypeMatch("text", String.class)).isFalse();
        assertThat(prepared.isTypeMatch("text", Both.class)).isTrue();
    }

    private static void compare(DefaultListableBeanFactory prepared, DefaultListableBeanFactory plain) {
        for (ResolvableType type : TYPES) {
            assertThat(prepared.getBeanNamesForType(type, true, true))
                    .as("beans of %s", type)
                    .containsExactly(plain.getBeanNamesForType(type, true, true));
            assertThat(prepared.getBeanNamesForType(type, false, false))
                    .as("beans of %s that are there", type)
                    .containsExactly(plain.getBeanNamesForType(type, false, false));
            for (String name : List.of(
                    "text", "alias", "both", "numbers", "&numbers", "each", "converter", "lambda", "own", "none")) {
                assertThat(matches(prepared, name, type))
                        .as("%s is a %s", name, type)
                        .isEqualTo(matches(plain, name, type));
            }
        }
    }

    private static String matches(DefaultListableBeanFactory factory, String name, ResolvableType type) {
        try {
            return Boolean.toString(factory.isTypeMatch(name, type));
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }

    private static DefaultListableBeanFactory with(DefaultListableBeanFactory factory) {
        factory.registerBeanDefinition("text", new RootBeanDefinition(String.class, () -> "text"));
        factory.registerAlias("text", "alias");
        factory.registerBeanDefinition("both", new RootBeanDefinition(Runnable.class, Both::new));
        factory.registerBeanDefinition("numbers", new RootBeanDefinition(Numbers.class));
        RootBeanDefinition each = new RootBeanDefinition(StringBuilder.class, StringBuilder::new);
        each.setScope(BeanDefinition.SCOPE_PROTOTYPE);
        factory.registerBeanDefinition("each", each);
        factory.registerBeanDefinition("converter", new RootBeanDefinition(ToNumber.class));
        RootBeanDefinition lambda = new RootBeanDefinition();
        lambda.setTargetType(ResolvableType.forClassWithGenerics(Supplier.class, String.class));
        lambda.setInstanceSupplier(() -> (Supplier<String>) () -> "text");
        factory.registerBeanDefinition("lambda", lambda);
        factory.registerSingleton("own", 7);
        factory.freezeConfiguration();
        return factory;
    }

    private static final class Both implements Runnable, Callable<String> {

        @Override
        public void run() {}

        @Override
        public String call() {
            return "both";
        }
    }

    private static final class Numbers implements FactoryBean<Number> {

        @Override
        public Number getObject() {
            return 1;
        }

        @Override
        public Class<Number> getObjectType() {
            return Number.class;
        }
    }

    private static final class ToNumber implements Converter<String, Integer> {

        @Override
        public Integer convert(String source) {
            return Integer.valueOf(source);
        }
    }
}
