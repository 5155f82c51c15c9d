package org.safetynets.groups.group.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The text is the name of a time zone of the IANA database, for example Europe/Dublin. */
@Constraint(validatedBy = IanaZone.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface IanaZone {

    String message() default "must be an IANA time zone, for example Europe/Dublin";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Fixed offsets are no places and would be wrong half of the year. */
    final class Check implements ConstraintValidator<IanaZone, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (ZoneId.getAvailableZoneIds().contains(text)
                            && (text.contains("/") || text.equals("UTC")));
        }
    }
}
