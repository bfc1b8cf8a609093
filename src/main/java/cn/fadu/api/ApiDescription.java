package cn.fadu.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says before its resources. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "法度数据接口 / Fadu interface for systems",
                        version = "v1",
                        description =
                                "执法办案平台、12345热线、信访、网格、调解等系统向乡镇（街道）草稿报送数据。每个令牌只对应一个乡镇和一个系统。"
                                        + " / Other systems deliver figures into a township's draft."
                                        + " A token serves one township and one system."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
class ApiDescription {}
