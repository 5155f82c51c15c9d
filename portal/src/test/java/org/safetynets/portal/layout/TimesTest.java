package org.safetynets.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.portal.services.groups.Schedule;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimesTest {

    private static final Locale SPANISH = Locale.of("es");
    private final Times times = new Times(messages());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static Schedule tuesdays(int everyWeeks) {
        return new Schedule("tuesday", LocalTime.of(19, 0), 90, everyWeeks, "Europe/Madrid");
    }

    /** Between the hour and its half of the day stands a narrow space that does not break. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_moment_is_told_by_the_clock_of_the_group() {
        // given: already Wednesday in UTC
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        var at = Instant.parse("2026-12-02T00:00:00Z");
        // then
        assertThat(plain(times.moment(at, "America/New_York")))
                .isEqualTo("Tuesday, December 1, 7:00 PM");
    }

    @Test
    void a_moment_is_told_in_the_language_of_the_person() {
        LocaleContextHolder.setLocale(SPANISH);
        assertThat(times.moment(Instant.parse("2026-12-01T18:00:00Z"), "Europe/Madrid"))
                .isEqualTo("martes 1 de diciembre, 19:00");
    }

    @Test
    void a_rhythm_is_said_as_people_say_it() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(plain(times.weekly(tuesdays(1)))).isEqualTo("Every Tuesday at 7:00 PM");
        assertThat(plain(times.weekly(tuesdays(2)))).isEqualTo("Every second Tuesday at 7:00 PM");
        assertThat(plain(times.weekly(tuesdays(4))))
                .isEqualTo("Every 4 weeks, on Tuesday at 7:00 PM");
        LocaleContextHolder.setLocale(SPANISH);
        assertThat(times.weekly(tuesdays(1))).isEqualTo("Cada martes a las 19:00");
    }
}
