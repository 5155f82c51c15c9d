package org.safetynets.training.file.clamd;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are scanned.
 *
 * @param clamd host and port of a clamd that listens on TCP; empty where there is none
 */
@ConfigurationProperties("training.files")
record FileSettings(@DefaultValue("") String clamd) {}
