package org.safetynets.notifications;

import org.safetynets.notifications.audience.domain.Memberships;
import org.safetynets.notifications.audience.domain.Seats;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The mail server, and the world that tests speak of. */
@TestConfiguration(proxyBeanMethods = false)
class NotificationTestBeans {

    static final String SMS_SECRET = "whsec_ZGV2ZWxvcG1lbnQtZGV2ZWxvcG1lbnQtZGV2ZWxvcG0=";

    @Bean
    static MailSink mailSink() {
        return new MailSink();
    }

    @Bean
    static DynamicPropertyRegistrar mailServer(MailSink sink) {
        return registry -> registry.add("NETS_SMTP", sink::address);
    }

    @Bean
    static HttpDouble others() {
        return new HttpDouble();
    }

    @Bean
    static DynamicPropertyRegistrar provider(HttpDouble others) {
        return registry -> {
            registry.add("NETS_SMS_URL", () -> others.address("/sms"));
            registry.add("NETS_SMS_SECRET", () -> SMS_SECRET);
        };
    }

    @Bean
    static ReferralsStandIn referrals() {
        return new ReferralsStandIn();
    }

    @Bean
    static DynamicPropertyRegistrar referralService(ReferralsStandIn referrals) {
        return referrals::register;
    }

    @Bean
    static InvitationsStandIn invitationsStandIn() {
        return new InvitationsStandIn();
    }

    @Bean
    static DynamicPropertyRegistrar identityService(InvitationsStandIn invitations) {
        return invitations::register;
    }

    @Bean
    @Lazy
    World world(Given given, Api api, MailSink mail, Memberships memberships, Seats seats) {
        return new World(given, api, mail, memberships, seats);
    }
}
