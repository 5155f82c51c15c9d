package org.safetynets.notifications.delivery.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SendingSettings.class)
class SendingConfiguration {}
