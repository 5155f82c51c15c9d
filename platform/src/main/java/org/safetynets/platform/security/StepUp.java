package org.safetynets.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation needs a caller who has just proven again that it is them, since somebody else may
 * sit at their computer: an access token with {@code acr} 2 or more and a fresh {@code auth_time}.
 *
 * <p>Others are answered 401 as RFC 9470 has it. Services act on their own credentials and are
 * never asked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface StepUp {}
