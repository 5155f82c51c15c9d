package org.safetynets.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service without any Keycloak: nothing of its API may need one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(Network.class)
@TestPropertySource(
        properties = {
            "NETS_KEYCLOAK=http://127.0.0.1:9",
            "nets.identity.invitations-expire-every=PT0.2S"
        })
public @interface IdentityTest {}
