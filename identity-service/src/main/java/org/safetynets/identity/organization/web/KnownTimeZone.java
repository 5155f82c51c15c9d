package org.safetynets.identity.organization.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The text is the IANA id of a time zone; a mere offset is not, for it knows no summer time. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = KnownTimeZone.Check.class)
@interface KnownTimeZone {

    String message() default "must be an IANA time zone, for example Europe/Zurich";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is for others to refuse. */
    final class Check implements ConstraintValidator<KnownTimeZone, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || ZoneId.getAvailableZoneIds().contains(text);
        }
    }
}
