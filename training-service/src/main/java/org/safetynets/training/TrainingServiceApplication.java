package org.safetynets.training;

import org.safetynets.contracts.StrongTls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Standards, cohorts and certifications of facilitators. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class TrainingServiceApplication {

    public static void main(String[] args) {
        StrongTls.only();
        SpringApplication.run(TrainingServiceApplication.class, args);
    }
}
