package org.safetynets.benchmarks.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A resource server that serves nothing but its health. */
@SpringBootApplication
public class BareApplication {

    public static void main(String... args) {
        SpringApplication.run(BareApplication.class, args);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        it ->
                                it.requestMatchers("/actuator/health/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(it -> it.jwt(Customizer.withDefaults()))
                .build();
    }
}
