package org.safetynets.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.safetynets.platform.security.AccessRule;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.StepUpRule;
import org.safetynets.platform.web.PageRequest;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.method.HandlerMethod;

/**
 * The OpenAPI document at {@code /openapi}: who may call what stands at each operation, and beside
 * its answers the problems that it can meet.
 */
@AutoConfiguration
public class OpenApiAutoConfiguration {

    private static final ApiResponse TABLE =
            new ApiResponse()
                    .description("A table to download")
                    .content(
                            new Content()
                                    .addMediaType(
                                            "text/csv",
                                            new MediaType().schema(new StringSchema())));

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageRequest.class);
    }

    @Bean
    OpenAPI openApi(Environment environment) {
        var name = environment.getRequiredProperty("spring.application.name");
        var bearer =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT");
        var components = new Components().addSecuritySchemes("bearer", bearer);
        ProblemResponses.describe(components);
        return new OpenAPI()
                .info(new Info().title("Safety Nets: " + name).version("v1"))
                .servers(List.of(new Server().url("/")))
                .components(components);
    }

    /** Registered by springdoc with the others. */
    @Bean
    WireEnumSchemas wireEnumSchemas() {
        return new WireEnumSchemas();
    }

    @Bean
    OperationCustomizer everyOperation() {
        return (operation, handler) -> {
            AccessRule.of(handler).ifPresent(it -> access(operation, handler, it));
            CommonParameters.add(operation, handler);
            if (Methods.givesTable(handler)) {
                operation.getResponses().addApiResponse("200", TABLE);
            }
            ProblemResponses.add(operation, handler);
            return operation;
        };
    }

    private static void access(Operation operation, HandlerMethod handler, AccessRule rule) {
        operation.addExtension("x-roles", rule.roles());
        if (StepUpRule.isOn(handler)) {
            operation.addExtension("x-step-up", true);
        }
        if (!(rule instanceof AccessRule.Anyone)) {
            operation.addSecurityItem(new SecurityRequirement().addList("bearer"));
        }
    }
}
