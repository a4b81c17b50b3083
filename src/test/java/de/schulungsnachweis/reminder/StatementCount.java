package de.schulungsnachweis.reminder;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts the SQL statements that are sent to the database. */
final class StatementCount {

    private final AtomicInteger statements = new AtomicInteger();

    /** How many since the last time that this was asked. */
    int take() {
        return statements.getAndSet(0);
    }

    DataSource counting(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private <T> T proxy(Class<T> type, Object target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                statements.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, arguments);
                if (method.getReturnType() == Connection.class && result != null) {
                    return proxy(Connection.class, result);
                }
                return result instanceof Statement statement && method.getReturnType() != Object.class
                        ? proxy(method.getReturnType(), statement)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
