package org.safetynets.referrals.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.Play;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BadInputIT {

    private static final String FLAGS =
            "\"urgentFlags\":{\"violence\":\"no\",\"suicide\":\"no\",\"psychosis\":\"no\","
                    + "\"noPrivateWay\":\"no\"}";

    @Autowired Api api;
    Play play;

    @BeforeEach
    void someone() {
        play = new Play(api);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {FLAGS                                   | ~~
                    {}                                       | urgentFlags
                    {FLAGS,"partnerName":"Ann"}              | partnerName
                    {FLAGS,"suggestedPurpose":"bt core"}     | suggestedPurpose
                    {FLAGS,"country":"ireland"}              | country
                    {"urgentFlags":{"violence":"maybe"}}     | urgentFlags.violence
                    {"urgentFlags":{"violence":"NO"}}        | urgentFlags.violence
                    {"urgentFlags":"no"}                     | urgentFlags
                    """)
    void a_bad_referral_names_the_field_and_leaves_nothing(String body, String field) {
        var answer = api.as(play.counselor).post(play.referrals(), body.replace("FLAGS", FLAGS));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
        assertThat(api.as(play.counselor).get(play.referrals()).text("total")).isEqualTo("0");
    }

    @Test
    void an_unanswered_flag_is_not_a_no() {
        var body = FLAGS.replace(",\"noPrivateWay\":\"no\"", "");
        var answer = api.as(play.counselor).post(play.referrals(), "{" + body + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo("urgentFlags.noPrivateWay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"dial":"D1"}                             | code
                    {"code":" "}                              | code
                    {"code":5,"dial":"D5"}                    | dial
                    {"code":"LONG"}                           | code
                    {"code":"0000","dial":"d1"}               | dial
                    {"code":"0000","name":"Ann"}              | name
                    """)
    void a_bad_claim_names_the_field(String body, String field) {
        var answer =
                api.as(play.partner)
                        .post("/api/referrals/claims", body.replace("LONG", "0".repeat(65)));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("errors", "0", "field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"dial\":\"D9\"}", "{\"dial\":null}", "[]", "", "null"})
    void a_dial_has_five_positions(String body) {
        var handed = play.referAndClaim("D1");
        var answer = api.as(play.partner).put("/api/referrals/mine/" + handed.id() + "/dial", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(play.seen(handed)).isEqualTo("D1 open");
    }

    @Test
    void bad_ids_pages_and_tokens_are_told() {
        var counselor = api.as(play.counselor);
        var late = Tokens.of(play.counselorId).with(play.organization, Role.COUNSELOR);

        assertThat(counselor.get(play.referrals() + "/no-id").status()).isEqualTo(400);
        assertThat(counselor.get(play.referrals() + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(counselor.get(play.referrals() + "?size=101").status()).isEqualTo(400);
        assertThat(counselor.get("/api/referrals/organizations/no-id/referrals").status())
                .isEqualTo(404);
        assertThat(api.as(late.expiredSince(Duration.ofMinutes(5))).get(play.referrals()).status())
                .isEqualTo(401);
        assertThat(api.as(play.counselor).delete(play.referrals()).status()).isEqualTo(405);
    }
}
