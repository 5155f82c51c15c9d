package org.safetynets.notifications;

import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTestBeans;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Another instance of the service beside the one under test, with the same parts. */
final class SecondInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    SecondInstance(Environment first) {
        var application =
                new SpringApplication(NotificationServiceApplication.class, ServiceTestBeans.class);
        context =
                application.run(
                        "--server.port=0",
                        "--nets.mail.retry-first=200ms",
                        "--nets.mail.retry-longest=1s",
                        "--nets.sending.break-for=500ms",
                        "--nets.outbound.allow-loopback=true",
                        same(first, "NETS_SMTP"),
                        same(first, "NETS_SMS_URL"),
                        same(first, "NETS_SMS_SECRET"),
                        same(first, "NETS_MONGODB_URI"),
                        same(first, "NETS_KAFKA"),
                        same(first, "NETS_TOPIC_PREFIX"),
                        same(first, "spring.mongodb.database"));
    }

    private static String same(Environment first, String name) {
        return "--" + name + "=" + first.getRequiredProperty(name);
    }

    String address() {
        return "http://127.0.0.1:"
                + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    MutableClock clock() {
        return context.getBean(MutableClock.class);
    }

    /** Ends well, as when it is replaced by a newer one. */
    void goDown() {
        SpringApplication.exit(context);
    }

    @Override
    public void close() {
        goDown();
    }
}
