package dev.salesflow.lead.analysis;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.LeadGrade;

/// How promising a lead is by its analysis sheet. Four aspects count alike, each from 0 to 10: the
/// company's strength, the match of business philosophy, the match of likely needs, and the ease
/// expected. Strength is the mean of the company's size, its years in business and the size of its
/// team, where years and people count one point each up to ten. The mean of the aspects decides.
public final class Grade {

    /// The lowest mean, on a scale of ten, of a lead of grade A.
    static final double A_FROM = 7.5;

    /// The lowest mean, on a scale of ten, of a lead of grade B.
    static final double B_FROM = 5;

    /// The highest rating.
    static final int HIGHEST = 10;

    private static final int MEASURES_OF_STRENGTH = 3;
    private static final int ASPECTS = 4;

    private Grade() {}

    /// The grade that the sheet's ratings make.
    public static LeadGrade of(AnalysisSheet sheet) {
        var mean = meanInTwelfths(sheet);
        if (mean >= A_FROM * ASPECTS * MEASURES_OF_STRENGTH) {
            return LeadGrade.A;
        }
        return mean >= B_FROM * ASPECTS * MEASURES_OF_STRENGTH ? LeadGrade.B : LeadGrade.C;
    }

    /// Twelve times the mean, so that thirds of the strength and quarters of the mean stay whole.
    private static int meanInTwelfths(AnalysisSheet sheet) {
        var strength =
                sheet.companySize()
                        + Math.min(sheet.yearsInBusiness(), HIGHEST)
                        + Math.min(sheet.teamSize(), HIGHEST);
        return strength
                + MEASURES_OF_STRENGTH
                        * (sheet.philosophyMatch() + sheet.needsMatch() + sheet.ease());
    }
}
