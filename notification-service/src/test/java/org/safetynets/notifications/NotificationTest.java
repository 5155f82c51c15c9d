package org.safetynets.notifications;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The service with a real database, a real broker and a real mail server of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import(NotificationTestBeans.class)
@TestPropertySource(
        properties = {
            "nets.mail.retry-first=200ms",
            "nets.mail.retry-longest=1s",
            "nets.sending.break-for=500ms",
            "nets.outbound.allow-loopback=true",
            "nets.outbound.longest=5s",
            "nets.sms.longest=8s"
        })
public @interface NotificationTest {}
