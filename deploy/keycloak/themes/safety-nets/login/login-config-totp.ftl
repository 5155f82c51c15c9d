<#import "template.ftl" as layout>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
    <#assign wrongCode = messagesPerField.existsError('totp')>
    <#assign wrongLabel = messagesPerField.existsError('userLabel')>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <ol id="kc-totp-settings">
            <li>
                <p>${msg("loginTotpStep1")} <#list totp.supportedApplications as app>${msg(app)}<#sep>, </#list>.</p>
            </li>
            <#if mode?? && mode = "manual">
                <li>
                    <p>${msg("loginTotpManualStep2")}</p>
                    <p id="kc-totp-secret-key" class="secret" dir="ltr">${totp.totpSecretEncoded}</p>
                    <p>${msg("loginTotpManualStep3")} ${msg("loginTotp." + totp.policy.type)},
                        ${totp.policy.getAlgorithmKey()}, ${msg("loginTotpDigits")} ${totp.policy.digits},
                        ${msg("loginTotpInterval")} ${totp.policy.period} s.</p>
                    <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
                </li>
            <#else>
                <li>
                    <p>${msg("loginTotpStep2")}</p>
                    <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" width="220" height="220" alt="${msg("loginTotpPicture")}">
                    <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
                </li>
            </#if>
            <li>
                <p>${msg("loginTotpStep3")} ${msg("loginTotpStep3DeviceName")}</p>
            </li>
        </ol>
        <form action="${url.loginAction}" id="kc-totp-settings-form" method="post">
            <div class="field">
                <label for="totp">${msg("authenticatorCode")}</label>
                <input type="text" id="totp" name="totp" autocomplete="one-time-code" inputmode="numeric" dir="ltr"
                       <#if wrongCode>aria-invalid="true" aria-describedby="input-error-otp-code"</#if>>
                <#if wrongCode>
                    <span id="input-error-otp-code" class="field-error" role="alert">${kcSanitize(messagesPerField.get('totp'))?no_esc}</span>
                </#if>
                <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
                <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
            </div>
            <div class="field">
                <label for="userLabel">${msg("loginTotpDeviceName")}</label>
                <input type="text" id="userLabel" name="userLabel" autocomplete="off"
                       <#if wrongLabel>aria-invalid="true" aria-describedby="input-error-otp-label"</#if>>
                <#if wrongLabel>
                    <span id="input-error-otp-label" class="field-error" role="alert">${kcSanitize(messagesPerField.get('userLabel'))?no_esc}</span>
                </#if>
            </div>
            <@passwordCommons.logoutOtherSessions/>
            <div class="buttons">
                <input type="submit" class="button button-primary" id="saveTOTPBtn" value="${msg("doSubmit")}">
                <#if isAppInitiatedAction??>
                    <button type="submit" class="button" id="cancelTOTPBtn" name="cancel-aia" value="true">${msg("doCancel")}</button>
                </#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
