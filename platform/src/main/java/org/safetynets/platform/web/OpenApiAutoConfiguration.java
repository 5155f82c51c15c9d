package org.safetynets.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.safetynets.platform.security.AccessRule;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUpRule;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The OpenAPI document at {@code /openapi}: who may call what stands at each operation. */
@AutoConfiguration
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI openApi(Environment environment) {
        var name = environment.getRequiredProperty("spring.application.name");
        var bearer =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Safety Nets: " + name).version("v1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes("bearer", bearer));
    }

    @Bean
    OperationCustomizer roles() {
        return (operation, handler) -> {
            AccessRule.of(handler)
                    .ifPresent(
                            rule -> {
                                operation.addExtension("x-roles", rule.roles());
                                if (StepUpRule.isOn(handler)) {
                                    operation.addExtension("x-step-up", true);
                                }
                                if (!(rule instanceof AccessRule.Anyone)) {
                                    operation.addSecurityItem(
                                            new SecurityRequirement().addList("bearer"));
                                }
                            });
            return operation;
        };
    }
}
