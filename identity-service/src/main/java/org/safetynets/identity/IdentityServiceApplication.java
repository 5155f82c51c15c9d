package org.safetynets.identity;

import org.safetynets.contracts.StrongTls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The identity service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityServiceApplication {

    public static void main(String[] arguments) {
        StrongTls.only();
        SpringApplication.run(IdentityServiceApplication.class, arguments);
    }
}
