package org.safetynets.referrals;

import org.safetynets.contracts.StrongTls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The referral-service. */
@SpringBootApplication
@EnableScheduling
public class ReferralServiceApplication {

    public static void main(String[] args) {
        StrongTls.only();
        SpringApplication.run(ReferralServiceApplication.class, args);
    }
}
