package org.safetynets.training.shared.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StoredTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Ids, days, wall times and decimals as this service stores them: none of them can shift. */
@Configuration(proxyBeanMethods = false)
class TrainingTypes {

    @Bean
    StoredTypes smallTypes() {
        return new StoredTypes(
                List.of(
                        new FromPerson(),
                        new ToPerson(),
                        new FromOrganization(),
                        new ToOrganization(),
                        new FromDay(),
                        new ToDay(),
                        new FromTime(),
                        new ToTime(),
                        new FromDecimal(),
                        new ToDecimal()));
    }

    @WritingConverter
    static final class FromPerson implements Converter<PersonId, UUID> {
        @Override
        public UUID convert(PersonId it) {
            return it.value();
        }
    }

    @ReadingConverter
    static final class ToPerson implements Converter<UUID, PersonId> {
        @Override
        public PersonId convert(UUID it) {
            return new PersonId(it);
        }
    }

    @WritingConverter
    static final class FromOrganization implements Converter<OrganizationId, UUID> {
        @Override
        public UUID convert(OrganizationId it) {
            return it.value();
        }
    }

    @ReadingConverter
    static final class ToOrganization implements Converter<UUID, OrganizationId> {
        @Override
        public OrganizationId convert(UUID it) {
            return new OrganizationId(it);
        }
    }

    @WritingConverter
    static final class FromDay implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate it) {
            return it.toString();
        }
    }

    @ReadingConverter
    static final class ToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String it) {
            return LocalDate.parse(it);
        }
    }

    @WritingConverter
    static final class FromTime implements Converter<LocalTime, String> {
        @Override
        public String convert(LocalTime it) {
            return it.toString();
        }
    }

    @ReadingConverter
    static final class ToTime implements Converter<String, LocalTime> {
        @Override
        public LocalTime convert(String it) {
            return LocalTime.parse(it);
        }
    }

    @WritingConverter
    static final class FromDecimal implements Converter<BigDecimal, String> {
        @Override
        public String convert(BigDecimal it) {
            return it.toPlainString();
        }
    }

    @ReadingConverter
    static final class ToDecimal implements Converter<String, BigDecimal> {
        @Override
        public BigDecimal convert(String it) {
            return new BigDecimal(it);
        }
    }
}
