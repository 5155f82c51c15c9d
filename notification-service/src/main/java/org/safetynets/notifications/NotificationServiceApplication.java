package org.safetynets.notifications;

import org.safetynets.contracts.StrongTls;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Tells people what concerns them, only as they said. */
@SpringBootApplication
public class NotificationServiceApplication {

    public static void main(String[] args) {
        StrongTls.only();
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}
