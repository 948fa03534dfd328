package dev.salesflow.lead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("L14")
@DisplayName("L14 what makes two company names the same")
class CompanyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    华为技术有限公司            | 华为技术有限责任公司
                    华为技术有限公司            | 华为技术股份有限公司
                    华为技术有限公司            | 华为技术
                    华为技术有限公司            | 华为 技术 有限 公司
                    华为技术有限公司            | 华为技术（有限公司）
                    北京华为集团                | 北京华为（集团）有限公司
                    北京华为集团公司            | 北京华为(集团)股份有限公司
                    海爾集團                    | 海爾有限責任公司
                    ABC有限公司                 | ＡＢＣ　有限公司
                    ABC有限公司                 | abc Co., Ltd.
                    大疆创新（DJI）有限公司     | 大疆创新DJI
                    Acme                        | ACME
                    Acme Co., Ltd.              | Acme Co Ltd
                    Acme Co.,Ltd                | Acme Company Limited
                    Acme Co.Ltd                 | Acme Limited
                    Acme Inc.                   | Acme, Incorporated
                    Acme Corp.                  | Acme Corporation
                    Acme L.L.C.                 | Acme LLC
                    Acme PLC                    | Acme Group plc
                    Acme Pte. Ltd.              | Acme Pty Ltd
                    Acme Sdn. Bhd.              | Acme
                    Acme Pvt. Ltd.              | Acme Limited
                    AB Ltd                      | AB Limited
                    A & B Co., Ltd.             | A&B Inc.
                    集团有限公司                | 集团股份有限公司
                    Acme (Ltd)                  | Acme
                    Müller GmbH & Co. KG        | MÜLLER G.m.b.H.
                    Großhandel Nord AG          | GROSSHANDEL NORD
                    Nestlé S.A.                 | Nestlé SA
                    Smith & Sons                | Smith and Sons Ltd
                    A.P. Moller                 | AP Moller
                    Toys-R-Us                   | Toys R Us
                    株式会社トヨタ              | トヨタ株式会社
                    ㈱トヨタ                    | トヨタ 株式會社
                    3M中国有限公司              | 3M 中国
                    Acme China Co. Ltd 有限公司 | Acme China
                    """)
    void names_that_differ_in_form_alone_are_the_same(String one, String other) {
        assertThat(CompanyName.key(one)).isEqualTo(CompanyName.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    华为技术有限公司     | 华为科技有限公司
                    上海电气有限公司     | 上海电气有限公司广州分公司
                    广州分公司           | 广州公司
                    西门子有限公司       | 西门子（中国）有限公司
                    北京贸易有限公司     | 上海贸易有限公司
                    Acme                 | Acme China
                    Acme Holdings        | Acme
                    Montag               | Mont AG
                    Volkswag             | Volksw AG
                    Coca                 | Cola Co
                    Limited Edition      | Edition Limited
                    Company A            | Company B
                    AB Ltd               | AS Ltd
                    """)
    void names_that_differ_in_more_are_not(String one, String other) {
        assertThat(CompanyName.key(one)).isNotEqualTo(CompanyName.key(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有限公司",
                "Co., Ltd.",
                "Limited",
                "（集团）",
                "株式会社",
                "&",
                "!!!",
                "\u3000",
                "\u00A0"
            })
    void a_name_that_is_nothing_but_form_is_kept(String name) {
        assertThat(CompanyName.key(name)).isNotEmpty();
    }
}
