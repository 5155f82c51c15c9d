package org.safetynets.notifications;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser does with a push message: the receiving side of RFC 8291 and RFC 8188, written
 * from the RFCs with the JDK alone.
 */
final class BrowserKeys {

    private static final int SALT = 16;
    private static final int COORDINATE = 32;

    private final KeyPair pair;
    private final byte[] secret = new byte[SALT];

    BrowserKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
            new SecureRandom().nextBytes(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point());
    }

    String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    String read(byte[] message) {
        try {
            var in = ByteBuffer.wrap(message);
            var salt = take(in, SALT);
            in.getInt(); // the record size: one record is all there is
            var sender = take(in, in.get() & 0xff);
            var sealed = take(in, in.remaining());
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(pair.getPrivate());
            agreement.doPhase(publicKey(sender), true);
            var info =
                    concat("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), point(), sender);
            var ikm = expand(mac(secret, agreement.generateSecret()), info, 32);
            var prk = mac(salt, ikm);
            var key =
                    expand(
                            prk,
                            "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII),
                            16);
            var nonce =
                    expand(
                            prk,
                            "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII),
                            12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, nonce));
            return unpadded(cipher.doFinal(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last record ends with 2 and any number of zeros. */
    private static String unpadded(byte[] plain) {
        var end = plain.length - 1;
        while (plain[end] == 0) {
            end--;
        }
        if (plain[end] != 2) {
            throw new IllegalStateException("not the last record");
        }
        return new String(plain, 0, end, StandardCharsets.UTF_8);
    }

    private byte[] point() {
        var w = ((ECPublicKey) pair.getPublic()).getW();
        return concat(new byte[] {4}, coordinate(w.getAffineX()), coordinate(w.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var out = new byte[COORDINATE];
        var length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, out, COORDINATE - length, length);
        return out;
    }

    private static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, 1 + 2 * COORDINATE));
        var spec =
                new ECPublicKeySpec(
                        new ECPoint(x, y), parameters.getParameterSpec(ECParameterSpec.class));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static byte[] mac(byte[] key, byte[] data) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] expand(byte[] prk, byte[] info, int length)
            throws GeneralSecurityException {
        return Arrays.copyOf(mac(prk, concat(info, new byte[] {1})), length);
    }

    private static byte[] take(ByteBuffer in, int length) {
        var out = new byte[length];
        in.get(out);
        return out;
    }

    private static byte[] concat(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(it -> it.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
