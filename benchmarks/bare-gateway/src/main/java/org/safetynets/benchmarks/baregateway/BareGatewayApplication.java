package org.safetynets.benchmarks.baregateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Hands everything on, its defaults untouched. */
@SpringBootApplication
public class BareGatewayApplication {

    public static void main(String... args) {
        SpringApplication.run(BareGatewayApplication.class, args);
    }
}
