package org.safetynets.platform.persistence;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;

/** Puts {@link TransactionRetry} around every transactional method. */
public final class TransactionRetryInterceptor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var each = (ProxyMethodInvocation) invocation;
        return TransactionRetry.<@Nullable Object, Throwable>run(
                () -> each.invocableClone().proceed());
    }
}
