package org.safetynets.training.file.clamd;

import org.safetynets.training.file.application.MalwareScanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Scanning {

    @Bean
    MalwareScanner malwareScanner(FileSettings settings) {
        var address = settings.clamd();
        if (address.equals(FileSettings.NO_SCANNER)) {
            return MalwareScanner.NONE;
        }
        var colon = address.lastIndexOf(':');
        return new ClamdScanner(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
