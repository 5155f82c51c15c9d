package org.safetynets.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation is for holders of one of the roles in the organization of the path variable {@code
 * organizationId}; to all others that organization does not exist (404).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowRoles {

    /** One of these is needed; empty means that any member may. */
    Role[] value() default {};

    /** Whether network administrators may, too. */
    boolean orNetworkAdmin() default false;
}
