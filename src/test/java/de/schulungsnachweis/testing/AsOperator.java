package de.schulungsnachweis.testing;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs the tests of a class as the one who operates the program on this machine and sees the whole city. */
public final class AsOperator implements InvocationInterceptor {

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension)
            throws Throwable {
        run(invocation);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension)
            throws Throwable {
        run(invocation);
    }

    private static void run(Invocation<@Nullable Void> invocation) throws Throwable {
        @Nullable
        Throwable failure = CurrentScope.<@Nullable Throwable, RuntimeException, RuntimeException>during(
                Job.EVALUATION, () -> failureOf(invocation));
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable Throwable failureOf(Invocation<@Nullable Void> invocation) {
        try {
            invocation.proceed();
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }
}
