package org.safetynets.platform.sealing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;

/** The API of a Transit engine, with time-outs. */
final class VaultTransit {

    private final SealingSettings.Vault settings;
    private final RestClient client;

    VaultTransit(SealingSettings.Vault settings) {
        this.settings = settings;
        var http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.timeout());
        this.client =
                RestClient.builder()
                        .baseUrl(settings.address() + "/v1/" + settings.mount())
                        .requestFactory(requests)
                        .build();
    }

    JsonNode read(String path) {
        return call(path, client.get().uri("/" + path));
    }

    JsonNode write(String path, Map<String, String> body) {
        var request = client.post().uri("/" + path);
        return call(path, request.contentType(MediaType.APPLICATION_JSON).body(body));
    }

    private JsonNode call(String path, RestClient.RequestHeadersSpec<?> request) {
        request.header("X-Vault-Token", token()).header("X-Vault-Request", "true");
        if (!settings.namespace().isEmpty()) {
            request.header("X-Vault-Namespace", settings.namespace());
        }
        try {
            var answer = request.retrieve().body(JsonNode.class);
            if (answer == null || !answer.path("data").isObject()) {
                throw new KeyProviderException("the vault's answer to " + path + " is empty");
            }
            return answer.path("data");
        } catch (RestClientResponseException e) {
            throw new KeyProviderException(
                    "the vault answers " + e.getStatusCode().value() + " to " + path);
        } catch (RestClientException e) {
            throw new KeyProviderException("the vault does not answer to " + path, e);
        }
    }

    private String token() {
        var file = settings.tokenFile();
        if (file == null) {
            throw new KeyProviderException("nets.keys.vault.token-file is not set");
        }
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new KeyProviderException("the vault's token cannot be read: " + file, e);
        }
    }
}
