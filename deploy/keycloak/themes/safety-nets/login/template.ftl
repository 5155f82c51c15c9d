<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#if client?? && (client.clientId!'') == 'gateway' && (client.baseUrl!'')?has_content>
    <#assign exit = client.baseUrl + 'exit'>
<#else>
    <#assign exit = properties.exitPage>
</#if>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex, nofollow">
    <title>${msg("neutralTitle")}</title>
    <link rel="icon" href="${url.resourcesPath}/img/icon.svg" type="image/svg+xml">
    <#list properties.styles?split(' ') as style>
        <link href="${url.resourcesPath}/${style}" rel="stylesheet">
    </#list>
    <script type="importmap">
        { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    <script src="${url.resourcesPath}/js/exit.js" type="module"></script>
    <#if scripts??>
        <#list scripts as script>
            <script src="${script}"></script>
        </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling, checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        <#if authenticationSession??>
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#if>
        </#outputformat>
    </script>
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#content">${msg("skipToContent")}</a>
<div class="top">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav class="languages" aria-label="${msg("languages")}">
            <#list locale.supported as l>
                <#if l.languageTag == locale.currentLanguageTag>
                    <span lang="${l.languageTag}" aria-current="true">${l.label}</span>
                <#else>
                    <a lang="${l.languageTag}" hreflang="${l.languageTag}" href="${l.url}">${l.label}</a>
                </#if>
            </#list>
        </nav>
    </#if>
</div>
<main id="content">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p id="kc-username">
            <span id="kc-attempted-username">${auth.attemptedUsername}</span>
            <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
        </p>
    </#if>

    <#-- A warning is of no use to somebody in the middle of an action the application asked for. -->
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="${properties.kcAlertClass} alert-${message.type}" role="alert">
            ${kcSanitize(message.summary)?no_esc}
        </div>
    </#if>

    <#if pageId == "webauthn-register">
        <p>${msg("passkeyRegistrationHelp")}</p>
    </#if>
    <#-- A link can hold the code, and then nobody has read the page where it is entered. -->
    <#if client?? && (client.clientId!'') == 'nets-content' && auth?has_content>
        <p class="alert" id="command-warning">${msg("commandWarning")}</p>
    </#if>
    <#nested "form">

    <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="tryAnotherWay" value="on">
            <button class="link" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
    </#if>

    <#nested "socialProviders">

    <#if displayInfo>
        <div id="kc-info" class="${properties.kcSignUpClass}"><#nested "info"></div>
    </#if>
</main>
<aside aria-label="${msg("exitThisPage")}">
    <a class="exit" id="exit-this-page" href="${exit}" rel="noreferrer nofollow">${msg("exitThisPage")}</a>
</aside>
</body>
</html>
</#macro>
