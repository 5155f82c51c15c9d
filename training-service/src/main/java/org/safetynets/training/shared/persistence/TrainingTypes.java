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
import org.springframework.data.convert.ConverterBuilder;

/** Ids, days, wall times and decimals as this service stores them: none of them can shift. */
@Configuration(proxyBeanMethods = false)
class TrainingTypes {

    @Bean
    StoredTypes smallTypes() {
        return new StoredTypes(
                List.of(
                        ConverterBuilder.writing(PersonId.class, UUID.class, PersonId::value)
                                .andReading(PersonId::new),
                        ConverterBuilder.writing(
                                        OrganizationId.class, UUID.class, OrganizationId::value)
                                .andReading(OrganizationId::new),
                        ConverterBuilder.writing(LocalDate.class, String.class, LocalDate::toString)
                                .andReading(LocalDate::parse),
                        ConverterBuilder.writing(LocalTime.class, String.class, LocalTime::toString)
                                .andReading(LocalTime::parse),
                        ConverterBuilder.writing(
                                        BigDecimal.class, String.class, BigDecimal::toPlainString)
                                .andReading(BigDecimal::new)));
    }
}
