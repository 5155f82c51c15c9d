package org.safetynets.portal.layout;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    private final Viewers viewers;

    WebSetup(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument(viewers));
        resolvers.add(new FormArgument());
    }

    @Bean
    static LocaleResolver localeResolver(@Value("${nets.site}") String site) {
        return new ChosenLanguage(List.of(Locale.ENGLISH, Locale.of("es")), site);
    }
}
