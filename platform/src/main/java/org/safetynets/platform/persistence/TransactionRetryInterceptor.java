package org.safetynets.platform.persistence;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Puts {@link TransactionRetry} around every transactional method. */
public final class TransactionRetryInterceptor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        return TransactionRetry.<@Nullable Object, Throwable>run(
                ((org.springframework.aop.ProxyMethodInvocation) invocation).invocableClone()
                        ::proceed);
    }
}
