package org.safetynets.groups;

import org.safetynets.contracts.StrongTls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts group-service. */
@SpringBootApplication
@EnableScheduling
public class GroupServiceApplication {

    public static void main(String[] args) {
        StrongTls.only();
        SpringApplication.run(GroupServiceApplication.class, args);
    }
}
