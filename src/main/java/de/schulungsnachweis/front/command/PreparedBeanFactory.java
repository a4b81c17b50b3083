package de.schulungsnachweis.front.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/**
 * Says sooner that a bean is not of a type. During a start Spring asks each of six hundred beans some hundred times whether it is,
 * and finds out its class anew each time; once all beans are known, the class of a bean stays the same.
 */
@SuppressWarnings("serial") // Spring writes none of it: it writes an identifier in its place.
final class PreparedBeanFactory extends DefaultListableBeanFactory {

    /** By the bean's name; {@link Unknown} where only Spring can tell. */
    private final Map<String, Class<?>> classes = new ConcurrentHashMap<>();

    @Override
    protected boolean isTypeMatch(String name, ResolvableType typeToMatch, boolean allowFactoryBeanInit) {
        return mayMatch(name, typeToMatch.resolve()) && super.isTypeMatch(name, typeToMatch, allowFactoryBeanInit);
    }

    private boolean mayMatch(String name, @Nullable Class<?> type) {
        if (type == null || !isConfigurationFrozen()) {
            return true;
        }
        Class<?> declared = known(name);
        if (declared == Unknown.class || type.isAssignableFrom(declared)) {
            return true;
        }
        // A bean can be more than its definition says, but not before it is there.
        Object bean = getSingleton(name, false);
        return bean != null && type.isInstance(bean);
    }

    private Class<?> known(String name) {
        Class<?> known = classes.get(name);
        if (known == null) {
            // To find out about one bean Spring may ask for another one, so this is not done inside the map.
            known = declaredClass(name);
            classes.put(name, known);
        }
        return known;
    }

    private Class<?> declaredClass(String name) {
        if (BeanFactoryUtils.isFactoryDereference(name) || !containsBeanDefinition(name) || isFactoryBean(name)) {
            return Unknown.class;
        }
        Class<?> declared = getType(name, false);
        return declared == null ? Unknown.class : declared;
    }

    /** Spring calls this when it forgets what it worked out from the definition of a bean. */
    @Override
    protected void clearMergedBeanDefinition(String beanName) {
        super.clearMergedBeanDefinition(beanName);
        classes.remove(beanName);
    }

    private static final class Unknown {}
}
