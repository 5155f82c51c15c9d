<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#assign failed = messagesPerField.existsError('username','password')>
    <#if section = "header">
        <#if usernameHidden??>${msg("confirmItIsYou")}<#else>${msg("loginAccountTitle")}</#if>
    <#elseif section = "form">
        <form id="kc-form-login" action="${url.loginAction}" method="post">
            <#if failed>
                <div class="alert alert-error" id="input-error" role="alert">
                    ${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}
                </div>
            </#if>
            <#if !usernameHidden??>
                <div class="field">
                    <label for="username">${msg("username")}</label>
                    <input id="username" name="username" value="${(login.username!'')}" type="text" dir="ltr"
                           autocapitalize="none" spellcheck="false"
                           autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"
                           <#if failed>aria-invalid="true" aria-describedby="input-error"<#else>autofocus</#if>>
                </div>
            </#if>
            <div class="field">
                <label for="password">${msg("password")}</label>
                <div class="input-group" dir="ltr">
                    <input id="password" name="password" type="password" autocomplete="current-password"
                           <#if failed>aria-invalid="true" aria-describedby="input-error"</#if>>
                    <button class="reveal" type="button" aria-label="${msg("showPassword")}" aria-controls="password"
                            data-password-toggle data-icon-show="reveal-show" data-icon-hide="reveal-hide"
                            data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
                        <i class="reveal-show" aria-hidden="true"></i>
                    </button>
                </div>
            </div>
            <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
            <input class="button button-primary" name="login" id="kc-login" type="submit" value="<#if usernameHidden??>${msg("doSubmit")}<#else>${msg("doLogIn")}</#if>">
            <#if realm.resetPasswordAllowed>
                <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
        </form>
        <@passkeys.conditionalUIData />
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    <#elseif section = "info">
        <p id="kc-registration">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
    </#if>
</@layout.registrationLayout>
