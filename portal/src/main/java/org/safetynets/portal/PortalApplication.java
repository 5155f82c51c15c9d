package org.safetynets.portal;

import org.safetynets.contracts.StrongTls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

    public static void main(String[] args) {
        StrongTls.only();
        SpringApplication.run(PortalApplication.class, args);
    }
}
