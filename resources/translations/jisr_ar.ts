<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en_GB">
<context>
    <name>ChartAccessible</name>
    <message>
        <source>Filter by this</source>
        <translation>التصفية بهذا</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
    <message>
        <source>Filters the dashboard by this mark and shows its people</source>
        <translation>يصفي لوحة القيادة بهذه العلامة ويظهر أشخاصها</translation>
    </message>
    <message>
        <source>Shows who stands behind this mark</source>
        <translation>يظهر من وراء هذه العلامة</translation>
    </message>
    <message>
        <source>Arrow keys go from mark to mark, Enter filters by one, Space shows its people.</source>
        <translation>الأسهم تنتقل من علامة إلى أخرى، Enter يصفي بها، والمسافة تظهر أشخاصها.</translation>
    </message>
</context>
<context>
    <name>ChartSharing</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Its table, Excel</source>
        <translation>جدوله، Excel</translation>
    </message>
    <message>
        <source>Its table, text</source>
        <translation>جدوله، نص</translation>
    </message>
</context>
<context>
    <name>FigureReading</name>
    <message>
        <source>Open figure: %1, %2, %3</source>
        <translation>فتح الرقم: %1، %2، %3</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1: none</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 or %3 others</source>
        <translation>%1: %2 أو %3 غيرها</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <translation>%1: %2 أو %3</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Residence and education</source>
        <translation>الإقامة والدراسة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Selection and entry</source>
        <translation>الانتقاء والولوج</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dates and places</source>
        <translation>التواريخ والأماكن</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>تم الإلغاء؛ لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» ليس عددا.</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«%1» قرئ على أنه %2.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>CNDP authorisation</source>
        <translation>ترخيص اللجنة الوطنية (CNDP)</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>HCP code</source>
        <translation>رمز المندوبية السامية للتخطيط (HCP)</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in Tamazight</source>
        <translation>الاسم بالأمازيغية</translation>
    </message>
    <message>
        <source>Population in 2014</source>
        <translation>عدد السكان سنة 2014</translation>
    </message>
    <message>
        <source>Population in 2024</source>
        <translation>عدد السكان سنة 2024</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>الأقاليم</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسلك</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المسالك</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنجليزية</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الهيئات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>تابعة لـ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>التعريف الموحد للمقاولة (ICE)</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>شخص الاتصال</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>تاريخ البداية</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>تاريخ النهاية</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>موضوع القياس</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>الأفواج</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>موقع التكوين</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>صيغة التكوين</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>البداية المقررة</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>النهاية المقررة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الطاقة الاستيعابية</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>المتدربون</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Last name in Arabic</source>
        <translation>الاسم العائلي بالعربية</translation>
    </message>
    <message>
        <source>First name in Arabic</source>
        <translation>الاسم الشخصي بالعربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>CIN</source>
        <translation>رقم البطاقة الوطنية (CIN)</translation>
    </message>
    <message>
        <source>Massar code</source>
        <translation>رمز مسار</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>هاتف ثان</translation>
    </message>
    <message>
        <source>Region of residence</source>
        <translation>جهة الإقامة</translation>
    </message>
    <message>
        <source>Province of residence</source>
        <translation>إقليم الإقامة</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>شعبة الدراسة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>طلب عدم الاتصال به</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>المكلف بالتتبع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>تاريخ الترشح</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>تاريخ القبول</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date of status</source>
        <translation>تاريخ الحالة</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>سبب المغادرة</translation>
    </message>
    <message>
        <source>Reason of neutrality</source>
        <translation>سبب التحييد</translation>
    </message>
    <message>
        <source>Transferred from</source>
        <translation>منقول من</translation>
    </message>
    <message>
        <source>Status at entry</source>
        <translation>الوضعية عند الولوج</translation>
    </message>
    <message>
        <source>Aim at entry</source>
        <translation>الغاية عند الولوج</translation>
    </message>
    <message>
        <source>Attendance (%)</source>
        <translation>المواظبة (%)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>الوضعيات</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>آخر تأكيد بتاريخ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>المشغل</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Length of contract (months)</source>
        <translation>مدة العقد (بالأشهر)</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ساعات العمل في الأسبوع</translation>
    </message>
    <message>
        <source>In the field of the training</source>
        <translation>في مجال التكوين</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Hired by the operator</source>
        <translation>شغلته مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Monthly salary (MAD, gross)</source>
        <translation>الأجر الشهري (بالدرهم، خام)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Where the proof is</source>
        <translation>مكان حفظ الإثبات</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>تاريخ الإثبات</translation>
    </message>
    <message>
        <source>Evidence recorded by</source>
        <translation>سجل الإثبات من طرف</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>وسيلة الاتصال</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>الاتصال المقبل بتاريخ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>المنجز</translation>
    </message>
    <message>
        <source>Software development</source>
        <translation>تطوير البرمجيات</translation>
    </message>
    <message>
        <source>Cybersecurity</source>
        <translation>الأمن السيبراني</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>Cloud and DevOps</source>
        <translation>الحوسبة السحابية وDevOps</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>اختبار البرمجيات</translation>
    </message>
    <message>
        <source>Business platforms</source>
        <translation>منصات الأعمال</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>وزارة</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>هيئة عمومية</translation>
    </message>
    <message>
        <source>University</source>
        <translation>جامعة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Training provider</source>
        <translation>مؤسسة تكوين</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>مقاولة</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>تجمع (كلاستر)</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>الخريجون</translation>
    </message>
    <message>
        <source>Insertions</source>
        <translation>حالات الإدماج</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>مناصب الشغل</translation>
    </message>
    <message>
        <source>Initial training</source>
        <translation>التكوين الأساسي</translation>
    </message>
    <message>
        <source>Continuing training</source>
        <translation>التكوين المستمر</translation>
    </message>
    <message>
        <source>Bootcamp</source>
        <translation>تكوين مكثف (bootcamp)</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Below baccalaureate</source>
        <translation>دون البكالوريا</translation>
    </message>
    <message>
        <source>Baccalaureate</source>
        <translation>البكالوريا</translation>
    </message>
    <message>
        <source>Baccalaureate + 2</source>
        <translation>البكالوريا + 2</translation>
    </message>
    <message>
        <source>Baccalaureate + 3</source>
        <translation>البكالوريا + 3</translation>
    </message>
    <message>
        <source>Baccalaureate + 4</source>
        <translation>البكالوريا + 4</translation>
    </message>
    <message>
        <source>Baccalaureate + 5</source>
        <translation>البكالوريا + 5</translation>
    </message>
    <message>
        <source>Doctorate</source>
        <translation>الدكتوراه</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>حاصل على شهادة</translation>
    </message>
    <message>
        <source>Changing career</source>
        <translation>في إعادة توجيه مهني</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مترشح</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>في لائحة الانتظار</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير منتقى</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>قيد التكوين</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>متخرج</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>رسوب</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Never came</source>
        <translation>لم يلتحق</translation>
    </message>
    <message>
        <source>Found a job</source>
        <translation>حصل على شغل</translation>
    </message>
    <message>
        <source>Financial reasons</source>
        <translation>أسباب مادية</translation>
    </message>
    <message>
        <source>Family reasons</source>
        <translation>أسباب عائلية</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Level too demanding</source>
        <translation>مستوى يفوق القدرات</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البعد</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>مضمون التكوين</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>بدون معلومات</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>وفاة</translation>
    </message>
    <message>
        <source>Incapacity</source>
        <translation>عجز</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>الخدمة العسكرية</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>اعتقال</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>عاطل عن العمل</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>مشتغل</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير نشيط</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>الحصول على شغل</translation>
    </message>
    <message>
        <source>Stay with the employer</source>
        <translation>البقاء لدى المشغل</translation>
    </message>
    <message>
        <source>Personal interest</source>
        <translation>اهتمام شخصي</translation>
    </message>
    <message>
        <source>Further study</source>
        <translation>متابعة الدراسة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>شغل ذاتي</translation>
    </message>
    <message>
        <source>Insertion contract (ANAPEC)</source>
        <translation>عقد الإدماج (أنابيك)</translation>
    </message>
    <message>
        <source>Paid internship</source>
        <translation>تدريب مؤدى عنه</translation>
    </message>
    <message>
        <source>Unpaid internship</source>
        <translation>تدريب غير مؤدى عنه</translation>
    </message>
    <message>
        <source>Studying</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>Seeking work</source>
        <translation>بحث عن شغل</translation>
    </message>
    <message>
        <source>Not seeking work</source>
        <translation>دون بحث عن شغل</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Incapacity for work</source>
        <translation>عجز عن العمل</translation>
    </message>
    <message>
        <source>In military service</source>
        <translation>في الخدمة العسكرية</translation>
    </message>
    <message>
        <source>Open-ended contract</source>
        <translation>عقد غير محدد المدة</translation>
    </message>
    <message>
        <source>Fixed-term contract</source>
        <translation>عقد محدد المدة</translation>
    </message>
    <message>
        <source>Temporary agency work</source>
        <translation>عمل مؤقت</translation>
    </message>
    <message>
        <source>Civil service</source>
        <translation>الوظيفة العمومية</translation>
    </message>
    <message>
        <source>ANAPEC contract</source>
        <translation>عقد أنابيك</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>عمل حر</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>مقاولة خاصة</translation>
    </message>
    <message>
        <source>A: document</source>
        <translation>A: وثيقة</translation>
    </message>
    <message>
        <source>B: employer in writing</source>
        <translation>B: تأكيد كتابي من المشغل</translation>
    </message>
    <message>
        <source>C: own statement</source>
        <translation>C: تصريح المعني بالأمر</translation>
    </message>
    <message>
        <source>D: hearsay</source>
        <translation>D: خبر غير مؤكد</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية (SMS)</translation>
    </message>
    <message>
        <source>Instant message</source>
        <translation>رسالة فورية</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>Refused to answer</source>
        <translation>رفض الجواب</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>يعاد الاتصال</translation>
    </message>
    <message>
        <source>“%1” is an impossible date: there is no month %2.</source>
        <translation>«%1» تاريخ مستحيل: لا يوجد شهر رقمه %2.</translation>
    </message>
    <message>
        <source>“%1” is an unlikely date: the year must lie from %2 to %3.</source>
        <translation>«%1» تاريخ مستبعد: يجب أن تكون السنة بين %2 و%3.</translation>
    </message>
    <message>
        <source>“%1” is an impossible date: month %2 of %3 has %4 days.</source>
        <translation>«%1» تاريخ مستحيل: عدد أيام الشهر %2 من سنة %3 هو %4.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 31/12/2025 or 2025-12-31.</source>
        <translation>«%1» ليس تاريخا؛ اكتبوه هكذا: 31/12/2025 أو 2025-12-31.</translation>
    </message>
    <message>
        <source>“%1” may be day %2 of month %3 or day %3 of month %2; say in which order this column writes its dates.</source>
        <translation>«%1» قد يكون اليوم %2 من الشهر %3 أو اليوم %3 من الشهر %2؛ حددوا ترتيب كتابة التواريخ في هذا العمود.</translation>
    </message>
    <message>
        <source>“%1” is not a CIN; one or two letters and up to seven digits make one, e.g. AB123456.</source>
        <translation>«%1» ليس رقم بطاقة وطنية؛ يتكون من حرف أو حرفين وسبعة أرقام على الأكثر، مثل AB123456.</translation>
    </message>
    <message>
        <source>The CIN “%1” has %2 digits; most have five or six.</source>
        <translation>عدد أرقام البطاقة الوطنية «%1» هو %2؛ والغالب خمسة أو ستة.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number; write 06 12 34 56 78 or +212612345678.</source>
        <translation>«%1» ليس رقم هاتف؛ اكتبوا 06 12 34 56 78 أو +212612345678.</translation>
    </message>
    <message>
        <source>“%1” is not a Massar code; one letter and nine digits make one, or ten digits for the older kind.</source>
        <translation>«%1» ليس رمز مسار؛ يتكون من حرف وتسعة أرقام، أو من عشرة أرقام في الصيغة القديمة.</translation>
    </message>
    <message>
        <source>“%1” holds several numbers; only the first is kept.</source>
        <translation>«%1» يضم عدة أرقام؛ لا يحتفظ إلا بالأول.</translation>
    </message>
    <message>
        <source>The check digits of the ICE “%1” don&apos;t fit; look for a typing error.</source>
        <translation>مفتاح المراقبة في التعريف الموحد للمقاولة «%1» غير مطابق؛ ابحثوا عن خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>The ICE “%1” was completed with noughts at its left.</source>
        <translation>تم إتمام التعريف الموحد للمقاولة «%1» بأصفار على يساره.</translation>
    </message>
    <message>
        <source>“%1” is not an ICE; fifteen digits make one.</source>
        <translation>«%1» ليس تعريفا موحدا للمقاولة (ICE)؛ يتكون من خمسة عشر رقما.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address; write it as name@example.ma.</source>
        <translation>«%1» ليس عنوانا إلكترونيا؛ اكتبوه هكذا: name@example.ma.</translation>
    </message>
    <message>
        <source>“%1” lies outside the range from %2 to %3.</source>
        <translation>«%1» خارج المجال من %2 إلى %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» ليس عددا صحيحا.</translation>
    </message>
    <message>
        <source>“%1” is none of the values this field knows: %2.</source>
        <translation>«%1» ليس من القيم المعروفة في هذا الحقل: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write Y or N.</source>
        <translation>«%1» ليس نعم ولا لا؛ اكتبوا Y أو N.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t say which country; ZZ is noted.</source>
        <translation>«%1» لا يحدد البلد؛ سجل ZZ.</translation>
    </message>
    <message>
        <source>“%1” was read as “no value”.</source>
        <translation>«%1» قرئ على أنه «بدون قيمة».</translation>
    </message>
    <message>
        <source>“%1” is a region of before 2015; since then its land belongs to: %2. Say which one is meant.</source>
        <translation>«%1» جهة من تقسيم ما قبل 2015؛ أصبح ترابها تابعا لـ: %2. حددوا الجهة المقصودة.</translation>
    </message>
    <message>
        <source>“%1” is a province or town; its region %2 was taken.</source>
        <translation>«%1» إقليم أو مدينة؛ اعتمدت جهته %2.</translation>
    </message>
    <message>
        <source>“%1” is an unknown region; write its code (MA-06) or its name.</source>
        <translation>«%1» جهة غير معروفة؛ اكتبوا رمزها (MA-06) أو اسمها.</translation>
    </message>
    <message>
        <source>“%1” is an unknown region; is “%2” meant?</source>
        <translation>«%1» جهة غير معروفة؛ هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>“%1” is an unknown province; write its code (MA-CAS) or its name.</source>
        <translation>«%1» إقليم غير معروف؛ اكتبوا رمزه (MA-CAS) أو اسمه.</translation>
    </message>
    <message>
        <source>“%1” is an unknown province; is “%2” meant?</source>
        <translation>«%1» إقليم غير معروف؛ هل المقصود «%2»؟</translation>
    </message>
    <message>
        <source>“%1” is none of this field&apos;s values.</source>
        <translation>«%1» ليس من قيم هذا الحقل.</translation>
    </message>
    <message>
        <source>“%1” is not a date of the calendar.</source>
        <translation>«%1» ليس تاريخا موجودا في التقويم.</translation>
    </message>
    <message>
        <source>“%1” must be stored as “%2”.</source>
        <translation>«%1» يجب أن يخزن على شكل «%2».</translation>
    </message>
    <message>
        <source>“%1” is required.</source>
        <translation>«%1» إلزامي.</translation>
    </message>
    <message>
        <source>The planned end %1 lies before the start %2.</source>
        <translation>النهاية المقررة %1 سابقة للبداية %2.</translation>
    </message>
    <message>
        <source>The admission %1 lies before the application %2.</source>
        <translation>القبول %1 سابق للترشح %2.</translation>
    </message>
    <message>
        <source>The start %1 lies before the admission %2.</source>
        <translation>البدء %1 سابق للقبول %2.</translation>
    </message>
    <message>
        <source>The end %1 lies before the start %2.</source>
        <translation>النهاية %1 سابقة للبداية %2.</translation>
    </message>
    <message>
        <source>The transfer %1 lies before the start %2.</source>
        <translation>النقل %1 سابق للبداية %2.</translation>
    </message>
    <message>
        <source>A reason for leaving is given, but nobody left.</source>
        <translation>ذكر سبب للمغادرة دون أن تكون هناك مغادرة.</translation>
    </message>
    <message>
        <source>The last confirmed day %1 lies before the start %2.</source>
        <translation>آخر يوم مؤكد %1 سابق للبداية %2.</translation>
    </message>
    <message>
        <source>The end %1 lies before the last confirmed day %2.</source>
        <translation>النهاية %1 سابقة لآخر يوم مؤكد %2.</translation>
    </message>
    <message>
        <source>The situation has no start: it covers only the last confirmed day and enters no duration.</source>
        <translation>الوضعية بدون بداية: لا تغطي سوى آخر يوم مؤكد ولا تدخل في حساب أي مدة.</translation>
    </message>
    <message>
        <source>Evidence A or B needs a word on where the proof is.</source>
        <translation>الإثبات A أو B يستوجب بيان مكان حفظ الوثيقة المثبتة.</translation>
    </message>
    <message>
        <source>An open-ended contract has no length in months.</source>
        <translation>العقد غير محدد المدة لا مدة له بالأشهر.</translation>
    </message>
    <message>
        <source>The consent %1 lies before the birth %2.</source>
        <translation>الموافقة %1 سابقة للازدياد %2.</translation>
    </message>
    <message>
        <source>Born on %1, the person would be under 15 or over 80 years old.</source>
        <translation>بتاريخ ازدياد %1، يكون سن الشخص أقل من 15 أو أكثر من 80 سنة.</translation>
    </message>
    <message>
        <source>The cohort has no planned start.</source>
        <translation>الفوج بدون بداية مقررة.</translation>
    </message>
    <message>
        <source>The cohort has no planned end.</source>
        <translation>الفوج بدون نهاية مقررة.</translation>
    </message>
    <message>
        <source>The next contact %1 lies before this one, %2.</source>
        <translation>الاتصال المقبل %1 سابق للاتصال الحالي %2.</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>إعداد برنامج العرض التجريبي</translation>
    </message>
    <message>
        <source>The program&apos;s own table “%1” is missing.</source>
        <translation>الجدول «%1» الخاص بالتطبيق غير موجود.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>“%1” was divided into the family name “%2” and the first name “%3”: please check.</source>
        <translation>«%1» قسم إلى الاسم العائلي «%2» والاسم الشخصي «%3»: المرجو التحقق.</translation>
    </message>
    <message>
        <source>“%1” is not a uid.</source>
        <translation>«%1» ليس معرفا (uid).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: left empty.</source>
        <translation>«%1» غير قابل للقراءة: ترك فارغا.</translation>
    </message>
    <message>
        <source>No column tells the channel of the contact: the phone is assumed.</source>
        <translation>لا يوجد عمود يبين وسيلة الاتصال: افترض الهاتف.</translation>
    </message>
    <message>
        <source>The column “%1” looks like CINs but was left out.</source>
        <translation>يبدو أن العمود «%1» يضم أرقام البطاقة الوطنية، لكنه لم يؤخذ.</translation>
    </message>
    <message>
        <source>The column “%1” holds dates but was left out.</source>
        <translation>العمود «%1» يضم تواريخ، لكنه لم يؤخذ.</translation>
    </message>
    <message>
        <source>The column “%1” was taken for “%2”: please check.</source>
        <translation>اعتبر العمود «%1» مطابقا لـ«%2»: المرجو التحقق.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2.</source>
        <translation>تعذر فتح «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>تعذرت قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” holds none of the tables that can be imported: learners.csv, cohorts.csv, …</source>
        <translation>المجلد «%1» لا يضم أيا من الجداول القابلة للاستيراد: learners.csv، cohorts.csv، …</translation>
    </message>
    <message>
        <source>“%1” is no kind of table. Known are learners, cohorts, enrolments, situations, contacts, organisations, tracks, phases, targets, staff and roll.</source>
        <translation>«%1» ليس نوعا من الجداول. الأنواع المعروفة: learners، cohorts، enrolments، situations، contacts، organisations، tracks، phases، targets، staff، roll.</translation>
    </message>
    <message>
        <source>No column of “%1” could be recognised. Its columns: %2. Give a mapping.</source>
        <translation>لم يتم التعرف على أي عمود في «%1». أعمدته: %2. المرجو تقديم مطابقة.</translation>
    </message>
    <message>
        <source>Reading and checking</source>
        <translation>القراءة والتحقق</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be a text.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون نصا.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” is unknown.</source>
        <translation>المفتاح «%1» في المطابقة غير معروف.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be an object { … }.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون كائنا { … }.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be one character: ; , | or tab.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون محرفا واحدا: ; أو , أو | أو علامة الجدولة (tab).</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be a row number from 0 to 1000.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون رقم سطر من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be reject, empty or keep.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون reject أو empty أو keep.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be a list of columns.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون قائمة أعمدة.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” needs exactly one of column, columns and value.</source>
        <translation>المفتاح «%1» في المطابقة يتطلب واحدا فقط من column وcolumns وvalue.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names an unknown form “%2”. Known are dd/MM/yyyy, MM/dd/yyyy, yyyy-MM-dd, 1904, 1.234,50, 1,234.50, “last first” and “first last”.</source>
        <translation>المفتاح «%1» في المطابقة يذكر صيغة غير معروفة «%2». الصيغ المعروفة: dd/MM/yyyy، MM/dd/yyyy، yyyy-MM-dd، 1904، 1.234,50، 1,234.50، «last first»، «first last».</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names no field of the catalogue.</source>
        <translation>المفتاح «%1» في المطابقة لا يدل على أي حقل من الدليل.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” gives “%2”, which is no value of this field.</source>
        <translation>المفتاح «%1» في المطابقة يعطي «%2»، وهي ليست من قيم هذا الحقل.</translation>
    </message>
    <message>
        <source>The mapping is not valid JSON at line %1: %2.</source>
        <translation>المطابقة ليست JSON سليما في السطر %1: %2.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” must be 1, the only version this program knows.</source>
        <translation>المفتاح «%1» في المطابقة يجب أن يكون 1، وهو الإصدار الوحيد الذي يعرفه هذا التطبيق.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names no record of the catalogue.</source>
        <translation>المفتاح «%1» في المطابقة لا يدل على أي صنف بيانات من الدليل.</translation>
    </message>
    <message>
        <source>The mapping names the record of “%1” twice.</source>
        <translation>المطابقة تذكر صنف بيانات «%1» مرتين.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names no record.</source>
        <translation>المفتاح «%1» في المطابقة لا يذكر أي صنف بيانات.</translation>
    </message>
    <message>
        <source>The mapping “%1” can&apos;t be opened: %2.</source>
        <translation>تعذر فتح المطابقة «%1»: %2.</translation>
    </message>
    <message>
        <source>The mapping&apos;s key “%1” names the column “%2”, which the table doesn&apos;t have. Its columns: %3.</source>
        <translation>المفتاح «%1» في المطابقة يذكر العمود «%2»، وهو غير موجود في الجدول. أعمدته: %3.</translation>
    </message>
    <message>
        <source>The reference “%1” and the CIN belong to two different learners: one of them is wrong.</source>
        <translation>المرجع «%1» ورقم البطاقة الوطنية يخصان متدربين مختلفين: أحدهما خاطئ.</translation>
    </message>
    <message>
        <source>The row has no value in any column that is used.</source>
        <translation>السطر لا يتضمن أي قيمة في الأعمدة المستعملة.</translation>
    </message>
    <message>
        <source>The row doesn&apos;t say which learner it is about: it has neither reference nor CIN nor name.</source>
        <translation>السطر لا يبين المتدرب المعني: لا مرجع ولا رقم بطاقة وطنية ولا اسم.</translation>
    </message>
    <message>
        <source>“%1” is not in the programme file. Create it first, or allow the import to create what is missing.</source>
        <translation>«%1» غير موجود في ملف البرنامج. المرجو إنشاؤه أولا، أو السماح للاستيراد بإنشاء ما ينقص.</translation>
    </message>
    <message>
        <source>“%1” is not among the reference data of this program.</source>
        <translation>«%1» ليس من البيانات المرجعية لهذا التطبيق.</translation>
    </message>
    <message>
        <source>A new row of “%1” needs the field “%2”, which the table doesn&apos;t give.</source>
        <translation>إضافة سطر جديد إلى «%1» تتطلب الحقل «%2»، والجدول لا يتضمنه.</translation>
    </message>
    <message>
        <source>Several offices have a “%2” called “%1”: the table must say which, in a column “office”.</source>
        <translation>يوجد «%2» باسم «%1» في عدة مكاتب: يجب أن يحدد الجدول المكتب المقصود في عمود «office».</translation>
    </message>
    <message>
        <source>“%1” names no “%2” of the programme file. Create it first, or allow the import to create what is missing.</source>
        <translation>«%1» لا يدل على أي «%2» في ملف البرنامج. المرجو إنشاؤه أولا، أو السماح للاستيراد بإنشاء ما ينقص.</translation>
    </message>
    <message>
        <source>“%1” names no “%2”, neither in the programme file nor in the tables.</source>
        <translation>«%1» لا يدل على أي «%2»، لا في ملف البرنامج ولا في الجداول.</translation>
    </message>
    <message>
        <source>The enrolment “%1” is another learner&apos;s: nobody can be transferred from it.</source>
        <translation>التسجيل «%1» يخص متدربا آخر: لا يمكن نقل غيره منه.</translation>
    </message>
    <message>
        <source>The row that “%1” names was itself rejected.</source>
        <translation>السطر الذي يشير إليه «%1» مرفوض هو أيضا.</translation>
    </message>
    <message>
        <source>The chain from “%1” comes back to this row: one of its links is wrong.</source>
        <translation>السلسلة التي تبدأ من «%1» تعود إلى هذا السطر: إحدى حلقاتها خاطئة.</translation>
    </message>
    <message>
        <source>Same birth date and names that are nearly the same</source>
        <translation>تاريخ الازدياد نفسه وأسماء شبه متطابقة</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped, the names nearly the same</source>
        <translation>يوم وشهر الازدياد مقلوبان، والأسماء شبه متطابقة</translation>
    </message>
    <message>
        <source>Same birth date, first and last name are swapped</source>
        <translation>تاريخ الازدياد نفسه، والاسمان العائلي والشخصي مقلوبان</translation>
    </message>
    <message>
        <source>Same name and birth date, but different references or numbers</source>
        <translation>الاسم وتاريخ الازدياد نفسهما، لكن المراجع أو الأرقام مختلفة</translation>
    </message>
    <message>
        <source>Reason for rejection</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Confirmation rate</source>
        <translation>نسبة التأكيد</translation>
    </message>
    <message>
        <source>confirmed enrolments</source>
        <translation>التسجيلات المؤكدة</translation>
    </message>
    <message>
        <source>enrolments started long enough ago</source>
        <translation>التسجيلات التي مضت على بدئها مدة كافية</translation>
    </message>
    <message>
        <source>Graduation rate</source>
        <translation>نسبة التخرج</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>المتخرجون</translation>
    </message>
    <message>
        <source>confirmed enrolments whose planned end is past</source>
        <translation>التسجيلات المؤكدة التي انقضت نهايتها المقررة</translation>
    </message>
    <message>
        <source>Graduation on time</source>
        <translation>التخرج في الأجل</translation>
    </message>
    <message>
        <source>graduated on time</source>
        <translation>المتخرجون في الأجل</translation>
    </message>
    <message>
        <source>dropped out or never came</source>
        <translation>المنقطعون أو الذين لم يلتحقوا</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>الراسبون</translation>
    </message>
    <message>
        <source>Still in training</source>
        <translation>لا يزال قيد التكوين</translation>
    </message>
    <message>
        <source>still in training, or transferred without a follow-up</source>
        <translation>لا يزالون قيد التكوين، أو منقولون دون متابعة</translation>
    </message>
    <message>
        <source>Insertion at the cut-off date</source>
        <translation>الإدماج بتاريخ الحصر</translation>
    </message>
    <message>
        <source>inserted at the cut-off date</source>
        <translation>المدمجون بتاريخ الحصر</translation>
    </message>
    <message>
        <source>graduates not neutral at the cut-off date</source>
        <translation>الخريجون غير المحيدين بتاريخ الحصر</translation>
    </message>
    <message>
        <source>Observable share</source>
        <translation>الحصة القابلة للملاحظة</translation>
    </message>
    <message>
        <source>graduates whose horizon has come</source>
        <translation>الخريجون الذين حل أفقهم الزمني</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>الخريجون</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>المحيدون</translation>
    </message>
    <message>
        <source>deceased, incapacitated or in military service</source>
        <translation>المتوفون أو العاجزون أو الموجودون في الخدمة العسكرية</translation>
    </message>
    <message>
        <source>Insertion rate</source>
        <translation>نسبة الإدماج</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>المدمجون</translation>
    </message>
    <message>
        <source>observable graduates</source>
        <translation>الخريجون القابلون للملاحظة</translation>
    </message>
    <message>
        <source>Employment rate</source>
        <translation>نسبة التشغيل</translation>
    </message>
    <message>
        <source>employed or self-employed</source>
        <translation>المشتغلون أو ذوو الشغل الذاتي</translation>
    </message>
    <message>
        <source>Insertion, upper bound</source>
        <translation>الإدماج، الحد الأعلى</translation>
    </message>
    <message>
        <source>inserted or without information</source>
        <translation>المدمجون أو من هم بدون معلومات</translation>
    </message>
    <message>
        <source>Positive outcomes</source>
        <translation>المآلات الإيجابية</translation>
    </message>
    <message>
        <source>inserted or in further study</source>
        <translation>المدمجون أو من يتابعون الدراسة</translation>
    </message>
    <message>
        <source>In alternance</source>
        <translation>في التكوين بالتناوب</translation>
    </message>
    <message>
        <source>in alternance</source>
        <translation>من هم في التكوين بالتناوب</translation>
    </message>
    <message>
        <source>On an insertion contract</source>
        <translation>بعقد الإدماج</translation>
    </message>
    <message>
        <source>on an ANAPEC insertion contract</source>
        <translation>من هم بعقد الإدماج (أنابيك)</translation>
    </message>
    <message>
        <source>In further study</source>
        <translation>متابعة الدراسة</translation>
    </message>
    <message>
        <source>in further study</source>
        <translation>من يتابعون الدراسة</translation>
    </message>
    <message>
        <source>In an internship</source>
        <translation>في تدريب</translation>
    </message>
    <message>
        <source>in an internship, paid or not</source>
        <translation>من هم في تدريب، مؤدى عنه أو لا</translation>
    </message>
    <message>
        <source>seeking work</source>
        <translation>الباحثون عن شغل</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>غير النشيطين</translation>
    </message>
    <message>
        <source>Without information</source>
        <translation>بدون معلومات</translation>
    </message>
    <message>
        <source>without information</source>
        <translation>من هم بدون معلومات</translation>
    </message>
    <message>
        <source>Unreached after several attempts</source>
        <translation>تعذر الاتصال بعد عدة محاولات</translation>
    </message>
    <message>
        <source>unreached after several attempts</source>
        <translation>من تعذر الاتصال بهم بعد عدة محاولات</translation>
    </message>
    <message>
        <source>Not yet traced</source>
        <translation>لم يتم تتبعهم بعد</translation>
    </message>
    <message>
        <source>not yet traced</source>
        <translation>من لم يتم تتبعهم بعد</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>نسبة الاستجابة</translation>
    </message>
    <message>
        <source>with information</source>
        <translation>من تتوفر معلومات عنهم</translation>
    </message>
    <message>
        <source>Insertion among respondents</source>
        <translation>الإدماج ضمن المستجيبين</translation>
    </message>
    <message>
        <source>observable graduates with information</source>
        <translation>الخريجون القابلون للملاحظة الذين تتوفر معلومات عنهم</translation>
    </message>
    <message>
        <source>Insertion among the active</source>
        <translation>الإدماج ضمن النشيطين</translation>
    </message>
    <message>
        <source>inserted or seeking work</source>
        <translation>المدمجون أو الباحثون عن شغل</translation>
    </message>
    <message>
        <source>Net insertion</source>
        <translation>الإدماج الصافي</translation>
    </message>
    <message>
        <source>observable graduates not employed at entry</source>
        <translation>الخريجون القابلون للملاحظة غير المشتغلين عند الولوج</translation>
    </message>
    <message>
        <source>Verified share</source>
        <translation>الحصة المتحقق منها</translation>
    </message>
    <message>
        <source>proved by a document or the employer</source>
        <translation>المثبتون بوثيقة أو من طرف المشغل</translation>
    </message>
    <message>
        <source>Stable employment</source>
        <translation>الشغل المستقر</translation>
    </message>
    <message>
        <source>open-ended or self-employed</source>
        <translation>عقد غير محدد المدة أو شغل ذاتي</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>في المهنة</translation>
    </message>
    <message>
        <source>in the trade trained for</source>
        <translation>في المهنة موضوع التكوين</translation>
    </message>
    <message>
        <source>inserted, trade known</source>
        <translation>المدمجون المعروفة مهنتهم</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>دوام كامل</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>المشتغلون بدوام كامل</translation>
    </message>
    <message>
        <source>employed, hours known</source>
        <translation>المشتغلون المعروفة ساعات عملهم</translation>
    </message>
    <message>
        <source>In the same region</source>
        <translation>في الجهة نفسها</translation>
    </message>
    <message>
        <source>in the region of the cohort</source>
        <translation>في جهة الفوج</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>الموجودون في الخارج</translation>
    </message>
    <message>
        <source>Insertion as OFPPT measures it</source>
        <translation>الإدماج حسب منهجية OFPPT</translation>
    </message>
    <message>
        <source>worked a week since graduation</source>
        <translation>من اشتغلوا أسبوعا منذ التخرج</translation>
    </message>
    <message>
        <source>inserted, seeking work or in further study</source>
        <translation>المدمجون أو الباحثون عن شغل أو من يتابعون الدراسة</translation>
    </message>
    <message>
        <source>Still inserted, from 3 to 6 months</source>
        <translation>استمرار الإدماج من الشهر 3 إلى 6</translation>
    </message>
    <message>
        <source>inserted at 6 months</source>
        <translation>المدمجون عند الشهر 6</translation>
    </message>
    <message>
        <source>inserted at 3 months</source>
        <translation>المدمجون عند الشهر 3</translation>
    </message>
    <message>
        <source>Still inserted, from 6 to 12 months</source>
        <translation>استمرار الإدماج من الشهر 6 إلى 12</translation>
    </message>
    <message>
        <source>inserted at 12 months</source>
        <translation>المدمجون عند الشهر 12</translation>
    </message>
    <message>
        <source>Insertion of those who entered</source>
        <translation>إدماج الملتحقين</translation>
    </message>
    <message>
        <source>inserted 6 months after graduation or planned end</source>
        <translation>المدمجون بعد 6 أشهر من التخرج أو النهاية المقررة</translation>
    </message>
    <message>
        <source>persons confirmed in a first course</source>
        <translation>الأشخاص المؤكدون في أول مسار لهم</translation>
    </message>
    <message>
        <source>CIRR equivalent, 180 days</source>
        <translation>معادل CIRR، 180 يوما</translation>
    </message>
    <message>
        <source>new paid work in the trade within 180 days</source>
        <translation>من لهم عمل جديد مؤدى عنه في المهنة خلال 180 يوما</translation>
    </message>
    <message>
        <source>graduates of 180 days who came for a job</source>
        <translation>الخريجون منذ 180 يوما الذين كانت غايتهم الشغل</translation>
    </message>
    <message>
        <source>CIRR equivalent, full time</source>
        <translation>معادل CIRR، دوام كامل</translation>
    </message>
    <message>
        <source>new full-time work in the trade within 180 days, for 6 months or more</source>
        <translation>من لهم عمل جديد بدوام كامل في المهنة خلال 180 يوما، لمدة 6 أشهر أو أكثر</translation>
    </message>
    <message>
        <source>Median pay</source>
        <translation>الأجر الوسيط</translation>
    </message>
    <message>
        <source>median monthly pay</source>
        <translation>الأجر الشهري الوسيط</translation>
    </message>
    <message>
        <source>full-time employees whose pay is known</source>
        <translation>المشتغلون بدوام كامل المعروفة أجورهم</translation>
    </message>
    <message>
        <source>Alternance</source>
        <translation>التكوين بالتناوب</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Unreached</source>
        <translation>تعذر الاتصال</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>لم يحن الأجل بعد</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>البرنامج بأكمله</translation>
    </message>
    <message>
        <source>Education level</source>
        <translation>المستوى الدراسي</translation>
    </message>
    <message>
        <source>took part in the selection only</source>
        <translation>شارك في الانتقاء فقط</translation>
    </message>
    <message>
        <source>transferred from an enrolment that does not count</source>
        <translation>منقول من تسجيل غير محتسب</translation>
    </message>
    <message>
        <source>no start date</source>
        <translation>بدون تاريخ بداية</translation>
    </message>
    <message>
        <source>started too shortly before the cut-off</source>
        <translation>بدأ قبل تاريخ الحصر بمدة غير كافية</translation>
    </message>
    <message>
        <source>never came or left within the first days</source>
        <translation>لم يلتحق أو غادر خلال الأيام الأولى</translation>
    </message>
    <message>
        <source>no planned end date</source>
        <translation>بدون تاريخ نهاية مقررة</translation>
    </message>
    <message>
        <source>planned end not yet past, or too recent</source>
        <translation>النهاية المقررة لم تنقض بعد، أو حديثة جدا</translation>
    </message>
    <message>
        <source>death, incapacity, military service or detention</source>
        <translation>وفاة أو عجز أو خدمة عسكرية أو اعتقال</translation>
    </message>
    <message>
        <source>counted at an earlier course</source>
        <translation>محتسب في مسار سابق</translation>
    </message>
    <message>
        <source>has not graduated</source>
        <translation>لم يتخرج</translation>
    </message>
    <message>
        <source>no graduation date</source>
        <translation>بدون تاريخ تخرج</translation>
    </message>
    <message>
        <source>counted at an earlier graduation</source>
        <translation>محتسب في تخرج سابق</translation>
    </message>
    <message>
        <source>the horizon lies after the cut-off</source>
        <translation>الأفق الزمني لاحق لتاريخ الحصر</translation>
    </message>
    <message>
        <source>neither inserted nor seeking</source>
        <translation>غير مدمج ولا باحث عن شغل</translation>
    </message>
    <message>
        <source>employed at entry</source>
        <translation>مشتغل عند الولوج</translation>
    </message>
    <message>
        <source>not inserted</source>
        <translation>غير مدمج</translation>
    </message>
    <message>
        <source>not employed</source>
        <translation>غير مشتغل</translation>
    </message>
    <message>
        <source>trade of the job unknown</source>
        <translation>مهنة الشغل غير معروفة</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>ساعات العمل غير معروفة</translation>
    </message>
    <message>
        <source>came for something other than a job</source>
        <translation>التحق لغاية غير الحصول على شغل</translation>
    </message>
    <message>
        <source>not full time</source>
        <translation>ليس بدوام كامل</translation>
    </message>
    <message>
        <source>pay unknown</source>
        <translation>الأجر غير معروف</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Unemployed at entry</source>
        <translation>عاطل عن العمل عند الولوج</translation>
    </message>
    <message>
        <source>Employed at entry</source>
        <translation>مشتغل عند الولوج</translation>
    </message>
    <message>
        <source>Student at entry</source>
        <translation>طالب عند الولوج</translation>
    </message>
    <message>
        <source>Inactive at entry</source>
        <translation>غير نشيط عند الولوج</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مصرح به</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was not inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>بتاريخ %1، لم يكن الخريج الوحيد القابل للملاحظة مدمجا عند تمام الشهر %4 بعد التخرج (%5؛ مجال الثقة 95%: من %6 إلى %7).</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>بتاريخ %1، كان الخريج الوحيد القابل للملاحظة مدمجا عند تمام الشهر %4 بعد التخرج (%5؛ مجال الثقة 95%: من %6 إلى %7).</translation>
    </message>
    <message>
        <source>On %1, none of the %3 observable graduates was inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>بتاريخ %1، من أصل %3 من الخريجين القابلين للملاحظة، لم يكن أي منهم مدمجا عند تمام الشهر %4 بعد التخرج (%5؛ مجال الثقة 95%: من %6 إلى %7).</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates was inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>بتاريخ %1، من أصل %3 من الخريجين القابلين للملاحظة، بلغ عدد المدمجين %2 عند تمام الشهر %4 بعد التخرج (%5؛ مجال الثقة 95%: من %6 إلى %7).</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates were inserted %4 months after graduation (%5; 95% CI %6–%7).</source>
        <translation>بتاريخ %1، من أصل %3 من الخريجين القابلين للملاحظة، بلغ عدد المدمجين %2 عند تمام الشهر %4 بعد التخرج (%5؛ مجال الثقة 95%: من %6 إلى %7).</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was not known to be inserted %4 months after graduation.</source>
        <translation>بتاريخ %1، لم يثبت إدماج الخريج الوحيد القابل للملاحظة عند تمام الشهر %4 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, the only observable graduate was known to be inserted %4 months after graduation.</source>
        <translation>بتاريخ %1، ثبت إدماج الخريج الوحيد القابل للملاحظة عند تمام الشهر %4 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, none of the %3 observable graduates was known to be inserted %4 months after graduation.</source>
        <translation>بتاريخ %1، من أصل %3 من الخريجين القابلين للملاحظة، لم يثبت إدماج أي منهم عند تمام الشهر %4 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates was known to be inserted %4 months after graduation.</source>
        <translation>بتاريخ %1، من أصل %3 من الخريجين القابلين للملاحظة، بلغ عدد الثابت إدماجهم %2 عند تمام الشهر %4 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, %2 of the %3 observable graduates were known to be inserted %4 months after graduation.</source>
        <translation>بتاريخ %1، من أصل %3 من الخريجين القابلين للملاحظة، بلغ عدد الثابت إدماجهم %2 عند تمام الشهر %4 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, nobody had graduated %2 months before or earlier: no insertion rate can be given yet.</source>
        <translation>بتاريخ %1، لم يكن أي متدرب قد أتم الشهر %2 بعد التخرج: لا يمكن بعد تقديم أي نسبة إدماج.</translation>
    </message>
    <message>
        <source>On %1, no graduate was observable %2 months after graduation.</source>
        <translation>بتاريخ %1، لم يكن أي خريج قابلا للملاحظة عند تمام الشهر %2 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, at most %4 of the %2 observable graduates were inserted %3 months after graduation.</source>
        <translation>بتاريخ %1، من أصل %2 من الخريجين القابلين للملاحظة، لم تتجاوز نسبة المدمجين %4 عند تمام الشهر %3 بعد التخرج.</translation>
    </message>
    <message>
        <source>On %1, at least %4 of the %2 observable graduates were inserted %3 months after graduation.</source>
        <translation>بتاريخ %1، من أصل %2 من الخريجين القابلين للملاحظة، لم تقل نسبة المدمجين عن %4 عند تمام الشهر %3 بعد التخرج.</translation>
    </message>
    <message>
        <source>Caution: only %1 of them answered.</source>
        <translation>تنبيه: لم تتجاوز نسبة الاستجابة %1.</translation>
    </message>
    <message>
        <source>Caution: fewer than %1 of them answered.</source>
        <translation>تنبيه: نسبة الاستجابة أقل من %1.</translation>
    </message>
    <message>
        <source>%1 is without information.</source>
        <translation>عدد من هم بدون معلومات: %1.</translation>
    </message>
    <message>
        <source>%1 are without information.</source>
        <translation>عدد من هم بدون معلومات: %1.</translation>
    </message>
    <message>
        <source>Fewer than half answered: no rate is given, the real one lies between %1 and %2.</source>
        <translation>أجاب أقل من النصف: لا تقدم أي نسبة، والنسبة الحقيقية تقع بين %1 و%2.</translation>
    </message>
    <message>
        <source>Fewer than half answered: no rate is given.</source>
        <translation>أجاب أقل من النصف: لا تقدم أي نسبة.</translation>
    </message>
    <message>
        <source>On %1, a single graduate was observable %2 months after graduation; too few to publish an insertion rate.</source>
        <translation>بتاريخ %1، كان خريج واحد فقط قابلا للملاحظة عند تمام الشهر %2 بعد التخرج؛ وهو عدد لا يكفي لنشر نسبة إدماج.</translation>
    </message>
    <message>
        <source>On %1, %2 graduates were observable %3 months after graduation; to protect them their insertion rate is not published.</source>
        <translation>بتاريخ %1، بلغ عدد الخريجين القابلين للملاحظة %2 عند تمام الشهر %3 بعد التخرج؛ ولا تنشر نسبة إدماجهم حماية لهم.</translation>
    </message>
    <message>
        <source>On %1, the insertion rate %2 months after graduation is not published, to protect the few people concerned.</source>
        <translation>بتاريخ %1، لا تنشر نسبة الإدماج عند تمام الشهر %2 بعد التخرج، حماية للأشخاص القلائل المعنيين.</translation>
    </message>
    <message>
        <source>None of them is without information.</source>
        <translation>لا أحد منهم بدون معلومات.</translation>
    </message>
    <message>
        <source>%1 is without information: the real rate lies between %2 and %3.</source>
        <translation>عدد من هم بدون معلومات: %1؛ والنسبة الحقيقية تقع بين %2 و%3.</translation>
    </message>
    <message>
        <source>%1 are without information: the real rate lies between %2 and %3.</source>
        <translation>عدد من هم بدون معلومات: %1؛ والنسبة الحقيقية تقع بين %2 و%3.</translation>
    </message>
    <message>
        <source>At most %1 are without information.</source>
        <translation>نسبة من هم بدون معلومات لا تتجاوز %1.</translation>
    </message>
    <message>
        <source>How many are without information is not published, to protect the few people concerned.</source>
        <translation>لا ينشر عدد من هم بدون معلومات، حماية للأشخاص القلائل المعنيين.</translation>
    </message>
    <message>
        <source>Scope: %1.</source>
        <translation>النطاق: %1.</translation>
    </message>
    <message>
        <source>Rule %1.</source>
        <translation>القاعدة %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>بدون تاريخ بداية</translation>
    </message>
    <message>
        <source>%1-H%2</source>
        <translation>%1-S%2</translation>
    </message>
    <message>
        <source>to come: no graduate is due yet</source>
        <translation>لاحقا: لم يحن أجل أي خريج بعد</translation>
    </message>
    <message>
        <source>no graduate yet</source>
        <translation>لا خريج بعد</translation>
    </message>
    <message>
        <source>no observable graduate</source>
        <translation>لا خريج قابلا للملاحظة</translation>
    </message>
    <message>
        <source>n &lt; %1: not published</source>
        <translation>العدد (n) دون %1: غير منشور</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>answers &lt; 50%</source>
        <translation>الاستجابة دون 50%</translation>
    </message>
    <message>
        <source>answers &lt; 70%</source>
        <translation>الاستجابة دون 70%</translation>
    </message>
    <message>
        <source>%1 of %2 known to be inserted</source>
        <translation>الثابت إدماجهم: %1 من أصل %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 inserted</source>
        <translation>%1: المدمجون %2 من أصل %3</translation>
    </message>
    <message>
        <source>95% CI %1</source>
        <translation>مجال الثقة 95%: %1</translation>
    </message>
    <message>
        <source>between %1 and %2 with the %3 without information</source>
        <translation>بين %1 و%2 باحتساب من هم بدون معلومات (عددهم: %3)</translation>
    </message>
    <message>
        <source>days of presence after which an enrolment is confirmed</source>
        <translation>أيام الحضور التي يعتبر التسجيل بعدها مؤكدا</translation>
    </message>
    <message>
        <source>days after the planned end before a training is judged</source>
        <translation>الأيام الموالية للنهاية المقررة التي يقيم التكوين بعدها</translation>
    </message>
    <message>
        <source>days after the planned end within which graduation is on time</source>
        <translation>الأيام الموالية للنهاية المقررة التي يعتبر التخرج خلالها في الأجل</translation>
    </message>
    <message>
        <source>days for which an unended situation stays known after its last confirmation</source>
        <translation>الأيام التي تبقى خلالها الوضعية غير المنتهية معروفة بعد آخر تأكيد لها</translation>
    </message>
    <message>
        <source>weekly hours below which a job beside studies is a student job</source>
        <translation>عدد الساعات الأسبوعية الذي يعتبر الشغل الموازي للدراسة دونه شغلا طلابيا</translation>
    </message>
    <message>
        <source>weekly hours of full time</source>
        <translation>عدد الساعات الأسبوعية للدوام الكامل</translation>
    </message>
    <message>
        <source>failed attempts on distinct days after which a graduate counts as unreached</source>
        <translation>عدد المحاولات الفاشلة في أيام مختلفة التي يعتبر الخريج بعدها متعذر الاتصال</translation>
    </message>
    <message>
        <source>people below which no rate is published</source>
        <translation>عدد الأشخاص الذي لا تنشر دونه أي نسبة</translation>
    </message>
    <message>
        <source>people below which no count is published</source>
        <translation>عدد الأشخاص الذي لا ينشر دونه أي عدد</translation>
    </message>
    <message>
        <source>Parameters of rule set %1</source>
        <translation>معاملات القاعدة %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>horizons in months after graduation</source>
        <translation>الآفاق الزمنية بالأشهر بعد التخرج</translation>
    </message>
    <message>
        <source>What each figure counts</source>
        <translation>ما يحتسبه كل مؤشر</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسبون</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>من يحتسب</translation>
    </message>
    <message>
        <source>Every figure is what the file knew about %1, the cut-off: what happened later is left out. A person counts once, at the first graduation. A graduate is observable at %2 months once that day has come; before, the graduate is in neither numerator nor denominator.</source>
        <translation>كل رقم يعكس ما كان مضمنا في الملف بتاريخ الحصر %1: وما حدث بعده لا يؤخذ بعين الاعتبار. يحتسب الشخص مرة واحدة، عند أول تخرج. يكون الخريج قابلا للملاحظة عند الشهر %2 متى حل ذلك اليوم؛ وقبله لا يدخل لا في البسط ولا في المقام.</translation>
    </message>
    <message>
        <source>Inserted are those in a job, self-employed, in alternance or on an ANAPEC insertion contract on that very day. Graduates about whom nothing is known stay in the denominator: the insertion rate is therefore also the lower bound, and the upper bound counts them all as inserted. Those who died, are incapacitated or do their military service are left out on both sides.</source>
        <translation>المدمجون هم من كانوا في ذلك اليوم بالذات في شغل أو شغل ذاتي أو في التكوين بالتناوب أو بعقد الإدماج (أنابيك). ويبقى الخريجون الذين لا معلومات عنهم ضمن المقام: فنسبة الإدماج هي أيضا الحد الأدنى، والحد الأعلى يعتبرهم جميعا مدمجين. أما المتوفون والعاجزون والموجودون في الخدمة العسكرية فيستبعدون من البسط والمقام معا.</translation>
    </message>
    <message>
        <source>The region is the cohort&apos;s. Training figures follow the cohort where a learner began, insertion figures the one that graduated the learner.</source>
        <translation>الجهة هي جهة الفوج. تتبع أرقام التكوين الفوج الذي بدأ فيه المتدرب، وتتبع أرقام الإدماج الفوج الذي تخرج منه.</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>مدى دقة الأرقام</translation>
    </message>
    <message>
        <source>The 95% confidence interval (Wilson) tells what chance alone may do to a rate of so few people; the bounds tell what the missing answers may do. Where fewer than 70% answered the rate carries a warning; where fewer than half did, no rate is given, only counts and bounds. Cohorts and regions are never ranked.</source>
        <translation>يبين مجال الثقة 95% (Wilson) أثر الصدفة وحدها على نسبة تخص عددا محدودا من الأشخاص؛ ويبين الحدان أثر الأجوبة الناقصة. إذا كانت نسبة الاستجابة دون 70% أرفقت النسبة بتنبيه؛ وإذا كانت دون النصف لا تقدم أي نسبة، بل الأعداد والحدان فقط. لا ترتب الأفواج ولا الجهات أبدا.</translation>
    </message>
    <message>
        <source>The time to insertion is estimated by Aalen and Johansen&apos;s cumulative incidence: further study, death, incapacity, military service and a new training compete with insertion, and those still waiting at the cut-off count as long as they were observed. Days with fewer than 5 people at risk are not shown.</source>
        <translation>تقدر مدة الإدماج بالوقوع التراكمي لـAalen وJohansen: متابعة الدراسة والوفاة والعجز والخدمة العسكرية والتكوين الجديد مآلات تنافس الإدماج، ومن لا يزالون في الانتظار بتاريخ الحصر يحتسبون طيلة مدة ملاحظتهم. لا تعرض الأيام التي يقل فيها عدد الأشخاص قيد الملاحظة عن 5.</translation>
    </message>
    <message>
        <source>What is not published</source>
        <translation>ما لا ينشر</translation>
    </message>
    <message>
        <source>To protect individuals no rate on fewer than %1 people and no count of fewer than %2 is shown; “c” stands for a hidden figure. Others are hidden so that none of these can be worked out by subtraction. On 20 to 49 people, rates up to 5% or from 95% are given as such limits only.</source>
        <translation>حماية للأفراد، لا تعرض أي نسبة تخص أقل من %1 شخصا ولا أي عدد يقل عن %2؛ ويرمز «c» إلى رقم محجوب. وتحجب أرقام أخرى حتى لا يستنتج أي من هذه الأرقام بالطرح. وإذا كان عدد الأشخاص من 20 إلى 49، تقدم النسب التي لا تتجاوز 5% أو التي تبلغ 95% فما فوق على شكل هذين الحدين فقط.</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>تاريخ الحصر %1</translation>
    </message>
    <message>
        <source>public edition</source>
        <translation>نسخة عمومية</translation>
    </message>
    <message>
        <source>internal edition, not for publication</source>
        <translation>نسخة داخلية، غير معدة للنشر</translation>
    </message>
    <message>
        <source>Graduation and insertion</source>
        <translation>التخرج والإدماج</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>نسخة عمومية</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>نسخة داخلية</translation>
    </message>
    <message>
        <source>Insertion by region</source>
        <translation>الإدماج حسب الجهة</translation>
    </message>
    <message>
        <source>Results by operator</source>
        <translation>النتائج حسب مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Results by cohort</source>
        <translation>النتائج حسب الفوج</translation>
    </message>
    <message>
        <source>Time to insertion</source>
        <translation>مدة الإدماج</translation>
    </message>
    <message>
        <source>Insertion at %1 months by region</source>
        <translation>الإدماج عند الشهر %1 حسب الجهة</translation>
    </message>
    <message>
        <source>Insertion at %1 months by operator</source>
        <translation>الإدماج عند الشهر %1 حسب مؤسسة التكوين</translation>
    </message>
    <message>
        <source>dot: rate · line: 95% CI · band: up to the upper bound · n: observable graduates</source>
        <translation>النقطة: النسبة · الخط: مجال الثقة 95% · الشريط: إلى الحد الأعلى · n: الخريجون القابلون للملاحظة</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Hollow dot: fewer than 70% answered; read the rate with its bounds.</source>
        <translation>نقطة مفرغة: نسبة الاستجابة دون 70%؛ تقرأ النسبة مع حديها.</translation>
    </message>
    <message>
        <source>In employment</source>
        <translation>في شغل</translation>
    </message>
    <message>
        <source>In alternance or on an insertion contract</source>
        <translation>في التكوين بالتناوب أو بعقد الإدماج</translation>
    </message>
    <message>
        <source>Not inserted: study, internship, seeking, inactive</source>
        <translation>غير مدمج: دراسة، تدريب، بحث عن شغل، غير نشيط</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1: %2 من أصل %3 (%4)</translation>
    </message>
    <message>
        <source>Situation at %1 months by half-year of entry</source>
        <translation>الوضعية عند الشهر %1 حسب نصف سنة الولوج</translation>
    </message>
    <message>
        <source>Situation at %1 months by cohort</source>
        <translation>الوضعية عند الشهر %1 حسب الفوج</translation>
    </message>
    <message>
        <source>100% = n, the observable graduates</source>
        <translation>الخريجون القابلون للملاحظة: n = 100%</translation>
    </message>
    <message>
        <source>%1 inserted (95% CI %2)</source>
        <translation>المدمجون: %1 (مجال الثقة 95%: %2)</translation>
    </message>
    <message>
        <source>%1 inserted</source>
        <translation>المدمجون: %1</translation>
    </message>
    <message>
        <source>%1 still waiting just before</source>
        <translation>لا يزالون في الانتظار قبيل ذلك: %1</translation>
    </message>
    <message>
        <source>share inserted since graduation, other outcomes considered (Aalen–Johansen) · band: 95% CI</source>
        <translation>حصة المدمجين منذ التخرج، باعتبار المآلات الأخرى (Aalen–Johansen) · الشريط: مجال الثقة 95%</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>قيد الملاحظة</translation>
    </message>
    <message>
        <source>Inserted (Aalen–Johansen)</source>
        <translation>المدمجون (Aalen–Johansen)</translation>
    </message>
    <message>
        <source>Kaplan–Meier</source>
        <translation>Kaplan–Meier</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>الشهر %1</translation>
    </message>
    <message>
        <source>too few graduates for a curve</source>
        <translation>عدد الخريجين لا يكفي لرسم منحنى</translation>
    </message>
    <message>
        <source>median not reached</source>
        <translation>لم يبلغ الوسيط</translation>
    </message>
    <message>
        <source>Insertion rate at %1 months</source>
        <translation>نسبة الإدماج عند الشهر %1</translation>
    </message>
    <message>
        <source>%1 of %2 observable graduates</source>
        <translation>%1 من أصل %2 من الخريجين القابلين للملاحظة</translation>
    </message>
    <message>
        <source>Employment rate at %1 months</source>
        <translation>نسبة التشغيل عند الشهر %1</translation>
    </message>
    <message>
        <source>without insertion contracts and alternance</source>
        <translation>دون عقود الإدماج والتكوين بالتناوب</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكدون</translation>
    </message>
    <message>
        <source>confirmation rate %1</source>
        <translation>نسبة التأكيد %1</translation>
    </message>
    <message>
        <source>graduation rate %1</source>
        <translation>نسبة التخرج %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Results by region</source>
        <translation>النتائج حسب الجهة</translation>
    </message>
    <message>
        <source>Observable (n)</source>
        <translation>القابلون للملاحظة (n)</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>المدمجون</translation>
    </message>
    <message>
        <source>95% CI low</source>
        <translation>مجال الثقة 95%، الأدنى</translation>
    </message>
    <message>
        <source>95% CI high</source>
        <translation>مجال الثقة 95%، الأعلى</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>الحد الأعلى</translation>
    </message>
    <message>
        <source>Situation by half-year of entry</source>
        <translation>الوضعية حسب نصف سنة الولوج</translation>
    </message>
    <message>
        <source>Situation by cohort</source>
        <translation>الوضعية حسب الفوج</translation>
    </message>
    <message>
        <source>Half-year of entry</source>
        <translation>نصف سنة الولوج</translation>
    </message>
    <message>
        <source>Time to insertion, month by month</source>
        <translation>مدة الإدماج، شهرا بشهر</translation>
    </message>
    <message>
        <source>Months since graduation</source>
        <translation>عدد الأشهر منذ التخرج</translation>
    </message>
    <message>
        <source>* fewer than 70% answered: read the rate with its bounds.</source>
        <translation>* نسبة الاستجابة دون 70%: تقرأ النسبة مع حديها.</translation>
    </message>
    <message>
        <source>† fewer than half answered: the lower bound, no rate can be given.</source>
        <translation>† أجاب أقل من النصف: هذا هو الحد الأدنى، ولا يمكن تقديم أي نسبة.</translation>
    </message>
    <message>
        <source>c: not published, to protect the few people concerned.</source>
        <translation>c: غير منشور، حماية للأشخاص القلائل المعنيين.</translation>
    </message>
    <message>
        <source>–: nobody to observe yet.</source>
        <translation>–: لا أحد قابل للملاحظة بعد.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>تاريخ الحصر</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>بطاقة الرقم</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>قراءة البرنامج</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>يوجد ملف «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is no right to write into the folder of “%1”.</source>
        <translation>لا حق لكم في الكتابة في مجلد «%1».</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be opened: %2</source>
        <translation>تعذر فتح الملف «%1»: %2</translation>
    </message>
    <message>
        <source>The file “%1” is being written by another program. Wait a moment and try again.</source>
        <translation>تطبيق آخر يكتب حاليا في الملف «%1». انتظروا قليلا ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing was changed; make room and try again.</source>
        <translation>قرص «%1» ممتلئ. لم يتغير أي شيء؛ وفروا مساحة ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>“%1” is not a Jisr file.</source>
        <translation>«%1» ليس ملف Jisr.</translation>
    </message>
    <message>
        <source>Writing to “%1” was cut short, and its place can&apos;t be written, so that it can&apos;t be put right here. Copy it together with “%2” to a place that can be written and open the copy.</source>
        <translation>انقطعت الكتابة في «%1»، ولا يمكن إصلاحه هنا لأن مكانه غير قابل للكتابة. انسخوه مع «%2» إلى مكان قابل للكتابة وافتحوا النسخة.</translation>
    </message>
    <message>
        <source>There is no right to write “%1”. Save a copy where you may write, or ask for the right.</source>
        <translation>لا حق لكم في الكتابة في «%1». احفظوا نسخة حيث تسمح لكم الكتابة، أو اطلبوا هذا الحق.</translation>
    </message>
    <message>
        <source>Working with the file “%1” failed: %2</source>
        <translation>فشل العمل على الملف «%1»: %2</translation>
    </message>
    <message>
        <source>A rule of the file would be broken: %1</source>
        <translation>سيتم الإخلال بإحدى قواعد الملف: %1</translation>
    </message>
    <message>
        <source>There is no right to read “%1”.</source>
        <translation>لا حق لكم في قراءة «%1».</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be brought to this program&apos;s version: row %2 of “%3” refers to nothing in “%4”.</source>
        <translation>لا يمكن تحيين الملف «%1» إلى إصدار هذا التطبيق: السطر %2 من «%3» يحيل على عنصر غير موجود في «%4».</translation>
    </message>
    <message>
        <source>The import needs room for its plan, but no folder can be made at “%1”: %2.</source>
        <translation>الاستيراد يحتاج إلى مكان لخطته، وتعذر إنشاء مجلد في «%1»: %2.</translation>
    </message>
    <message>
        <source>The programme&apos;s own row is missing.</source>
        <translation>السطر الخاص بالبرنامج نفسه غير موجود.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Jisr (file version %2, this program knows %3). Install the newer program to open it.</source>
        <translation>«%1» كتب بإصدار أحدث من Jisr (إصدار الملف %2، وهذا التطبيق يعرف %3). ثبتوا الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «%1».</translation>
    </message>
    <message>
        <source>The file&apos;s end is missing: %1 of %2 bytes are there.</source>
        <translation>نهاية الملف ناقصة: الموجود %1 من أصل %2 بايت.</translation>
    </message>
    <message>
        <source>The change was refused.</source>
        <translation>رفض التغيير.</translation>
    </message>
    <message>
        <source>There is no row %1 of “%2” any more.</source>
        <translation>لم يعد السطر %1 من «%2» موجودا.</translation>
    </message>
    <message>
        <source>%1: “%2” refers to row %3, which does not exist.</source>
        <translation>%1: «%2» يحيل على السطر %3 غير الموجود.</translation>
    </message>
    <message>
        <source>This row of “%1” can&apos;t be removed: %2 of “%3” refer to it by “%4”.</source>
        <translation>لا يمكن حذف هذا السطر من «%1»: عدد ما يحيل عليه من «%3» عبر «%4» هو %2.</translation>
    </message>
    <message>
        <source>%1: “%3” stands already as “%2” of another row.</source>
        <translation>%1: «%3» مستعمل من قبل كـ«%2» في سطر آخر.</translation>
    </message>
    <message>
        <source>%1: “%2” must not be empty.</source>
        <translation>%1: «%2» لا يجوز أن يكون فارغا.</translation>
    </message>
    <message>
        <source>%1: the date “%2” (%3) lies before the one it must follow.</source>
        <translation>%1: التاريخ «%2» (%3) سابق للتاريخ الذي يجب أن يليه.</translation>
    </message>
    <message>
        <source>%1: “%3” is no value of “%2”.</source>
        <translation>%1: «%3» ليس من قيم «%2».</translation>
    </message>
    <message>
        <source>%1: a rule of the file would be broken (%2).</source>
        <translation>%1: سيتم الإخلال بإحدى قواعد الملف (%2).</translation>
    </message>
    <message>
        <source>%1: “%2” stands %3 times as “%4”.</source>
        <translation>%1: «%2» مكرر كـ«%4»، عدد المرات: %3.</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>%1 “%2”: “%3” was changed since and is kept.</source>
        <translation>%1 «%2»: تغير «%3» بعد ذلك وتم الإبقاء عليه.</translation>
    </message>
    <message>
        <source>%1 “%2” stays: it was changed since.</source>
        <translation>%1 «%2»: عنصر تغير بعد ذلك، فتم الإبقاء عليه.</translation>
    </message>
    <message>
        <source>%1 “%2” stays: others refer to it.</source>
        <translation>%1 «%2»: عنصر تحيل عليه عناصر أخرى، فتم الإبقاء عليه.</translation>
    </message>
    <message>
        <source>%1 “%2” can&apos;t come back: another row stands in its place.</source>
        <translation>%1 «%2»: عنصر تعذرت استعادته، لأن سطرا آخر يشغل مكانه.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in Excel with the password, remove the protection and save it again.</source>
        <translation>%1 محمي بكلمة مرور. افتحوه في Excel بكلمة المرور، وأزيلوا الحماية ثم احفظوه من جديد.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old .xls kind. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1 مصنف من النوع القديم .xls. افتحوه في برنامج الجداول واحفظوه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a Word or PowerPoint document, not a table.</source>
        <translation>%1 مستند Word أو PowerPoint وليس جدولا.</translation>
    </message>
    <message>
        <source>%1 is an old or damaged Office file in which no workbook was found. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1 ملف Office قديم أو متضرر لم يعثر فيه على أي مصنف. افتحوه في برنامج الجداول واحفظوه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not known. Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 or windows-1256.</source>
        <translation>الترميز «%1» غير معروف. استعملوا UTF-8 أو UTF-16LE أو UTF-16BE أو windows-1252 أو windows-1256.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>A quote or a line end can&apos;t separate columns.</source>
        <translation>لا يمكن أن تفصل بين الأعمدة علامة اقتباس أو نهاية سطر.</translation>
    </message>
    <message>
        <source>%1 ends before its header: the header was expected in row %2, blank rows not counted.</source>
        <translation>%1 ينتهي قبل سطر العناوين: كان منتظرا في السطر %2، دون احتساب الأسطر الفارغة.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: what stands here is not %4 text. Save the file as UTF-8, or choose another encoding.</source>
        <translation>%1، السطر %2، العمود %3: ما يوجد هنا ليس نصا بترميز %4. احفظوا الملف بترميز UTF-8، أو اختاروا ترميزا آخر.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the quote opened here is not closed within 64 million characters. Close it, or remove it.</source>
        <translation>%1، السطر %2، العمود %3: علامة الاقتباس المفتوحة هنا لم تغلق في حدود 64 مليون محرف. أغلقوها أو احذفوها.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: the quote opened here is never closed. Close it, or remove it; the file may also be cut short.</source>
        <translation>%1، السطر %2، العمود %3: علامة الاقتباس المفتوحة هنا لم تغلق. أغلقوها أو احذفوها؛ وقد يكون الملف مبتورا.</translation>
    </message>
    <message>
        <source>NUL characters were left out, the first at line %1, column %2.</source>
        <translation>تم إهمال محارف NUL، وأولها في السطر %1، العمود %2.</translation>
    </message>
    <message>
        <source>Text follows a closing quote at line %1, column %2; it was added to the cell. A quote within a quoted cell must be doubled.</source>
        <translation>يوجد نص بعد علامة اقتباس مغلقة في السطر %1، العمود %2؛ وأضيف إلى الخلية. يجب مضاعفة علامة الاقتباس داخل خلية بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has more than 100,000 columns; check the separator &quot;%3&quot;.</source>
        <translation>%1، السطر %2: يضم السطر أكثر من 100000 عمود؛ تحققوا من الفاصل «%3».</translation>
    </message>
    <message>
        <source>%1, line %2: the row is longer than 64 million characters; this is hardly a table.</source>
        <translation>%1، السطر %2: طول السطر يتجاوز 64 مليون محرف؛ يستبعد أن يكون هذا جدولا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What stood there before is unchanged.</source>
        <translation>تعذرت كتابة %1: %2. ما كان موجودا من قبل لم يتغير.</translation>
    </message>
    <message>
        <source>%1 is a PDF. Ask for the table it was made from, as .xlsx or .csv.</source>
        <translation>%1 ملف PDF. اطلبوا الجدول الذي أنجز منه، بصيغة .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>%1 is a text document (RTF), not a table. Save its table as .xlsx or .csv.</source>
        <translation>%1 مستند نصي (RTF) وليس جدولا. احفظوا جدوله بصيغة .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>%1 is a compressed file (gzip). Unpack it first.</source>
        <translation>%1 ملف مضغوط (gzip). فكوا ضغطه أولا.</translation>
    </message>
    <message>
        <source>%1 is a compressed file (7z). Unpack it first.</source>
        <translation>%1 ملف مضغوط (7z). فكوا ضغطه أولا.</translation>
    </message>
    <message>
        <source>%1 is a compressed file (RAR). Unpack it first.</source>
        <translation>%1 ملف مضغوط (RAR). فكوا ضغطه أولا.</translation>
    </message>
    <message>
        <source>%1 is a database or a programme file, not a table.</source>
        <translation>%1 قاعدة بيانات أو ملف برنامج، وليس جدولا.</translation>
    </message>
    <message>
        <source>%1 is a picture, not a table.</source>
        <translation>%1 صورة وليس جدولا.</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says. Open it in the spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>%1 صفحة ويب، مهما كان اسمه. افتحوه في برنامج الجداول واحفظوه بصيغة .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet in an XML form that is not read here. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>%1 جدول بصيغة XML لا تقرأ هنا. افتحوه في برنامج الجداول واحفظوه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>%1 is neither text nor a spreadsheet of the .xlsx kind.</source>
        <translation>%1 ليس نصا ولا جدولا من نوع .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a table.</source>
        <translation>%1 مجلد وليس جدولا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>تعذر فتح %1: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument spreadsheet (.ods), which is not read here. Open it in the spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>%1 جدول OpenDocument (.ods)، وهو لا يقرأ هنا. افتحوه في برنامج الجداول واحفظوه بصيغة .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>%1 مصنف ثنائي (.xlsb). افتحوه في Excel واحفظوه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>%1 is a text document or a presentation, not a table. Save its table as .xlsx or .csv.</source>
        <translation>%1 مستند نصي أو عرض تقديمي، وليس جدولا. احفظوا جدوله بصيغة .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>%1 is an archive (zip), not a workbook. Unpack it and choose one of the tables inside.</source>
        <translation>%1 أرشيف (zip) وليس مصنفا. فكوا ضغطه واختاروا أحد الجداول الموجودة فيه.</translation>
    </message>
    <message>
        <source>%1 holds more text than can be read at once. Save the sheet as .csv, or split it.</source>
        <translation>%1 يضم نصا أكثر مما يمكن قراءته دفعة واحدة. احفظوا الورقة بصيغة .csv، أو قسموها.</translation>
    </message>
    <message>
        <source>%1 has no sheet with a table.</source>
        <translation>%1 لا يضم أي ورقة بها جدول.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. Its sheets are: %3.</source>
        <translation>%1 لا يضم ورقة «%2». أوراقه: %3.</translation>
    </message>
    <message>
        <source>%1, sheet &quot;%2&quot; ends before its header: the header was expected in row %3, blank rows not counted.</source>
        <translation>%1، الورقة «%2»: تنتهي قبل سطر العناوين، الذي كان منتظرا في السطر %3، دون احتساب الأسطر الفارغة.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the formula was never calculated. Open the workbook in the spreadsheet program and save it.</source>
        <translation>السطر %1، العمود %2: لم تحسب الصيغة قط. افتحوا المصنف في برنامج الجداول واحفظوه.</translation>
    </message>
    <message>
        <source>Row %1, column %2 shows the error %3; it was read as empty.</source>
        <translation>السطر %1، العمود %2: يظهر الخطأ %3؛ اعتبرت الخلية فارغة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: row %2, column %3 holds more than 32,767 characters, the most a spreadsheet cell can. Write .csv instead.</source>
        <translation>تعذرت كتابة %1: في السطر %2، العمود %3 أكثر من 32767 محرفا، وهو أقصى ما تسعه خلية الجدول. اكتبوا بصيغة .csv بدلا من ذلك.</translation>
    </message>
    <message>
        <source>%1 is damaged: a part of it can&apos;t be unpacked. Get the file again.</source>
        <translation>%1 متضرر: جزء منه لا يمكن فك ضغطه. احصلوا على الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 is damaged: its checksum is wrong. Get the file again.</source>
        <translation>%1 متضرر: مجموع التحقق خاطئ. احصلوا على الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table of its size would hold and was not read, for safety.</source>
        <translation>محتوى %1 بعد فك الضغط أكبر بكثير مما يسعه جدول بحجمه، ولم يقرأ حفاظا على السلامة.</translation>
    </message>
    <message>
        <source>%1 is an encrypted archive. Unpack it with its password.</source>
        <translation>%1 أرشيف مشفر. فكوا ضغطه بكلمة مروره.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut short on its way (%2). Get the file again, or open it in the spreadsheet program and save it anew.</source>
        <translation>%1 متضرر أو مبتور أثناء النقل (%2). احصلوا على الملف من جديد، أو افتحوه في برنامج الجداول واحفظوه من جديد.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Close other programs and try again.</source>
        <translation>لم تعد ذاكرة الحاسوب كافية لهذه العملية. أغلقوا برامج أخرى ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1</source>
        <translation>تعذر إتمام ملف PDF: %1</translation>
    </message>
    <message>
        <source>The report %1 could not be written: %2</source>
        <translation>تعذرت كتابة التقرير %1: %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The command line can&apos;t be read: %1</source>
        <translation>تعذرت قراءة سطر الأوامر: %1</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» كلمة زائدة.</translation>
    </message>
    <message>
        <source>history takes a record and its reference, or neither.</source>
        <translation>الأمر history يأخذ صنف بيانات ومرجعه، أو لا يأخذ أيا منهما.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back: %1 changes. Kept: %2.</source>
        <translation>تغييرات تم التراجع عنها: %1. تغييرات تم الإبقاء عليها: %2.</translation>
    </message>
    <message>
        <source>Makes a new programme file with the reference data.</source>
        <translation>ينشئ ملف برنامج جديدا مع البيانات المرجعية.</translation>
    </message>
    <message>
        <source>the programme&apos;s name</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>the office the file belongs to</source>
        <translation>المكتب الذي يتبع له الملف</translation>
    </message>
    <message>
        <source>Makes a demonstration programme; no real person is in it.</source>
        <translation>ينشئ برنامج عرض تجريبي؛ ليس فيه أي شخص حقيقي.</translation>
    </message>
    <message>
        <source>how many learners (15000)</source>
        <translation>عدد المتدربين (15000)</translation>
    </message>
    <message>
        <source>another seed makes other people; the same seed the same file</source>
        <translation>بذرة أخرى تعطي أشخاصا آخرين؛ والبذرة نفسها تعطي الملف نفسه</translation>
    </message>
    <message>
        <source>writes what was planted, and how often</source>
        <translation>يكتب ما زرع في الملف وعدد مراته</translation>
    </message>
    <message>
        <source>Lists who changed what, of the whole file or of one record.</source>
        <translation>يسرد من غير ماذا، في الملف كله أو في بطاقة واحدة.</translation>
    </message>
    <message>
        <source>Takes back the last batch of changes.</source>
        <translation>يتراجع عن آخر دفعة من التغييرات.</translation>
    </message>
    <message>
        <source>Usage: jisr-cli COMMAND … (jisr-cli COMMAND --help for each)</source>
        <translation>الاستعمال: jisr-cli COMMAND … (jisr-cli COMMAND --help لكل أمر)</translation>
    </message>
    <message>
        <source>“%1” is no command of jisr-cli.</source>
        <translation>«%1» ليس من أوامر jisr-cli.</translation>
    </message>
    <message>
        <source>“%1” is nothing to group or filter by; there are: %2.</source>
        <translation>«%1» ليس معيارا للتجميع أو التصفية؛ المعايير المتاحة: %2.</translation>
    </message>
    <message>
        <source>--where takes KEY=VALUE, not “%1”.</source>
        <translation>الخيار --where يأخذ KEY=VALUE، وليس «%1».</translation>
    </message>
    <message>
        <source>The file has no %1 “%2”; there are: %3.</source>
        <translation>لا يوجد في الملف %1 «%2»؛ الموجود: %3.</translation>
    </message>
    <message>
        <source>--by crosses two keys at most, not “%1”.</source>
        <translation>الخيار --by يقاطع معيارين على الأكثر، وليس «%1».</translation>
    </message>
    <message>
        <source>--horizon takes one of %1 months, not “%2”.</source>
        <translation>الخيار --horizon يأخذ أحد الآفاق %1 بالأشهر، وليس «%2».</translation>
    </message>
    <message>
        <source>--format takes csv or json, not “%1”.</source>
        <translation>الخيار --format يأخذ csv أو json، وليس «%1».</translation>
    </message>
    <message>
        <source>--indicator ID is missing: whose figure?</source>
        <translation>الخيار --indicator ID ناقص: رقم أي مؤشر؟</translation>
    </message>
    <message>
        <source>“%1” is no indicator of rule set JIT-1.</source>
        <translation>«%1» ليس من مؤشرات القاعدة JIT-1.</translation>
    </message>
    <message>
        <source>who takes one --horizon.</source>
        <translation>الأمر who يأخذ --horizon واحدا.</translation>
    </message>
    <message>
        <source>%1 in the numerator, %2 in the denominator, %3 left out.</source>
        <translation>في البسط: %1، في المقام: %2، المستبعدون: %3.</translation>
    </message>
    <message>
        <source>the cut-off date, the only today</source>
        <translation>تاريخ الحصر، وهو «اليوم» الوحيد</translation>
    </message>
    <message>
        <source>only these; may be repeated</source>
        <translation>هذه فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>obey the disclosure rules</source>
        <translation>احترام قواعد السرية الإحصائية</translation>
    </message>
    <message>
        <source>write to a file instead of the screen</source>
        <translation>الكتابة في ملف بدل الشاشة</translation>
    </message>
    <message>
        <source>Every indicator with its count and interval.</source>
        <translation>كل المؤشرات مع العدد ومجال الثقة.</translation>
    </message>
    <message>
        <source>group by region, operator, …, or two crossed: region+sex</source>
        <translation>التجميع حسب region أو operator أو …، أو معيارين متقاطعين: region+sex</translation>
    </message>
    <message>
        <source>only this many months after graduation; may be repeated</source>
        <translation>هذا العدد من الأشهر بعد التخرج فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>how to print (csv)</source>
        <translation>صيغة العرض (csv)</translation>
    </message>
    <message>
        <source>The people behind a figure, one line each.</source>
        <translation>الأشخاص المحتسبون في رقم، في كل سطر شخص.</translation>
    </message>
    <message>
        <source>whose figure: INS, GRAD, …</source>
        <translation>رقم أي مؤشر: INS، GRAD، …</translation>
    </message>
    <message>
        <source>months after graduation (6)</source>
        <translation>عدد الأشهر بعد التخرج (6)</translation>
    </message>
    <message>
        <source>Time to insertion, day by day.</source>
        <translation>مدة الإدماج، يوما بيوم.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>الخيار --%1 يأخذ عددا صحيحا من %2 إلى %3، وليس «%4».</translation>
    </message>
    <message>
        <source>--office takes national or a region such as MA-06, not “%1”.</source>
        <translation>الخيار --office يأخذ national أو جهة مثل MA-06، وليس «%1».</translation>
    </message>
    <message>
        <source>--on DATE is missing: every figure is as of a cut-off date.</source>
        <translation>الخيار --on DATE ناقص: كل رقم مرتبط بتاريخ حصر.</translation>
    </message>
    <message>
        <source>--on takes a date such as 2026-06-30, not “%1”.</source>
        <translation>الخيار --on يأخذ تاريخا مثل 2026-06-30، وليس «%1».</translation>
    </message>
    <message>
        <source>“%1” is no record; there are: %2.</source>
        <translation>«%1» ليس صنف بيانات؛ الأصناف المتاحة: %2.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… وغيرها، عددها %1</translation>
    </message>
    <message>
        <source>%1: columns guessed:</source>
        <translation>%1: الأعمدة المخمنة:</translation>
    </message>
    <message>
        <source>%1: columns not used: %2</source>
        <translation>%1: الأعمدة غير المستعملة: %2</translation>
    </message>
    <message>
        <source>Perhaps one person, kept apart: %1 (line %2) and %3: %4</source>
        <translation>ربما الشخص نفسه، مع الإبقاء على الفصل: %1 (السطر %2) و%3: %4</translation>
    </message>
    <message>
        <source>Created %1, updated %2, unchanged %3, rejected rows %4.</source>
        <translation>أنشئ %1، حين %2، لم يتغير %3، الأسطر المرفوضة %4.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>تشغيل تجريبي: لم يكتب أي شيء.</translation>
    </message>
    <message>
        <source>Encoding %1, separator “%2”.</source>
        <translation>الترميز %1، الفاصل «%2».</translation>
    </message>
    <message>
        <source>export takes a record and --out, or --all DIR.</source>
        <translation>الأمر export يأخذ صنف بيانات و--out، أو --all DIR.</translation>
    </message>
    <message>
        <source>Brings tables into the file: planned, shown, applied in one piece.</source>
        <translation>يدخل جداول إلى الملف: تخطط وتعرض ثم تطبق دفعة واحدة.</translation>
    </message>
    <message>
        <source>what the rows are: learners, cohorts, …, or roll</source>
        <translation>محتوى الأسطر: learners، cohorts، …، أو roll</translation>
    </message>
    <message>
        <source>which column is which field; otherwise guessed and shown</source>
        <translation>مطابقة الأعمدة للحقول؛ وإلا تخمن وتعرض</translation>
    </message>
    <message>
        <source>make the cohorts, organisations and tracks that are named</source>
        <translation>إنشاء الأفواج والهيئات والمسالك المذكورة</translation>
    </message>
    <message>
        <source>plan and show, write nothing</source>
        <translation>التخطيط والعرض دون كتابة</translation>
    </message>
    <message>
        <source>rejected rows with the reason beside each</source>
        <translation>الأسطر المرفوضة مع السبب بجانب كل منها</translation>
    </message>
    <message>
        <source>print the plan as JSON</source>
        <translation>عرض الخطة بصيغة JSON</translation>
    </message>
    <message>
        <source>Writes one record&apos;s rows, or all records to a folder.</source>
        <translation>يكتب أسطر صنف بيانات واحد، أو كل الأصناف في مجلد.</translation>
    </message>
    <message>
        <source>with or without names (pseudonymous)</source>
        <translation>بالأسماء أو بدونها (pseudonymous)</translation>
    </message>
    <message>
        <source>every record, to exchange or keep</source>
        <translation>كل أصناف البيانات، للتبادل أو الحفظ</translation>
    </message>
    <message>
        <source>How a table would be read.</source>
        <translation>كيف سيقرأ الجدول.</translation>
    </message>
    <message>
        <source>how many rows (20)</source>
        <translation>عدد الأسطر (20)</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>بصيغة JSON</translation>
    </message>
    <message>
        <source>Alternance contract</source>
        <translation>عقد التكوين بالتناوب</translation>
    </message>
    <message>
        <source>“%1” was read as %1 per cent. If a share of one is meant, write it in per cent, e.g. 72.</source>
        <translation>«%1» قرئ على أنه %1 بالمائة. إذا كان المقصود جزءا من الواحد فاكتبوه بالمائة، مثل 72.</translation>
    </message>
    <message>
        <source>The status has no date: it counts as unknown until the days of grace after the planned end are over.</source>
        <translation>الحالة بدون تاريخ: تعتبر غير معروفة إلى غاية انقضاء أيام المهلة بعد النهاية المقررة.</translation>
    </message>
    <message>
        <source>Demonstration programme</source>
        <translation>برنامج العرض التجريبي</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made here. Choose another place.</source>
        <translation>لا يمكن إنشاء المجلد «%1» هنا. اختاروا مكانا آخر.</translation>
    </message>
    <message>
        <source>Export of everything, with names, to “%1”</source>
        <translation>تصدير اسمي كامل إلى «%1»</translation>
    </message>
    <message>
        <source>“%1” has no columns “name” and “value”: it was left aside.</source>
        <translation>«%1» لا يحتوي على العمودين «name» و«value»: تم تركه جانبا.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the value of the rule&apos;s parameter “%2”: left aside.</source>
        <translation>«%1» لا يمكن أن تكون قيمة لمعامل القاعدة «%2»: تم تركها جانبا.</translation>
    </message>
    <message>
        <source>The rule&apos;s parameter “%1” becomes %2, as in “%3”.</source>
        <translation>معامل القاعدة «%1» يصبح %2 كما في «%3».</translation>
    </message>
    <message>
        <source>The rule&apos;s parameter “%1” is %2 in “%3”; this file keeps its own: its figures may differ from those of the sender.</source>
        <translation>معامل القاعدة «%1» هو %2 في «%3»؛ يحتفظ هذا الملف بمعامله: قد تختلف أرقامه عن أرقام المرسل.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” as “%5” of the same “%4”, this one “%3”: the first was kept.</source>
        <translation>يذكر السطر %1 «%2» في «%5» بالنسبة إلى «%4» نفسه، وهذا السطر «%3»: تم الاحتفاظ بالأول.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” as “%5” of the same “%4”, this one “%3”. Keep one of them in the table.</source>
        <translation>يذكر السطر %1 «%2» في «%5» بالنسبة إلى «%4» نفسه، وهذا السطر «%3». احتفظوا بواحد منهما في الجدول.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: %1 of %2.</source>
        <translation>دون عقود الإدماج (أنابيك) والتكوين بالتناوب: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: %1.</source>
        <translation>دون عقود الإدماج (أنابيك) والتكوين بالتناوب: %1.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: at most %1.</source>
        <translation>دون عقود الإدماج (أنابيك) والتكوين بالتناوب: %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Without ANAPEC insertion contracts and alternance: at least %1.</source>
        <translation>دون عقود الإدماج (أنابيك) والتكوين بالتناوب: %1 على الأقل.</translation>
    </message>
    <message>
        <source>The copy “%1” did not reach the disk whole and was thrown away. Try another disk.</source>
        <translation>النسخة «%1» لم تصل كاملة إلى القرص وتم حذفها. جربوا قرصا آخر.</translation>
    </message>
    <message>
        <source>The copy “%1” is not equal to the file and was thrown away. Try again.</source>
        <translation>النسخة «%1» ليست مطابقة للملف وتم حذفها. أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The list “%1”, by which rows are found, no longer agrees with its table: a search may miss rows.</source>
        <translation>القائمة «%1» التي يعثر بها على السطور لم تعد مطابقة لجدولها: قد يغفل البحث بعض السطور.</translation>
    </message>
    <message>
        <source>“%1”: a row breaks a rule of the file.</source>
        <translation>«%1»: سطر يخل بإحدى قواعد الملف.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is empty in a row that must have it.</source>
        <translation>«%1»: الخانة «%2» فارغة في سطر يجب أن تملأ فيه.</translation>
    </message>
    <message>
        <source>“%1”: “%2” holds something that is no value of it.</source>
        <translation>«%1»: الخانة «%2» تحتوي على ما ليس من قيمها.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Jisr and can&apos;t be brought up to date where it is; there is no room for a copy in “%2” either. Copy it to a place that can be written and open the copy.</source>
        <translation>«%1» كتب بإصدار أقدم من Jisr ولا يمكن تحيينه في مكانه؛ ولا مكان كذلك لنسخة في «%2». انسخوه إلى مكان قابل للكتابة وافتحوا النسخة.</translation>
    </message>
    <message>
        <source>“%1” is damaged: only what can still be read is shown, nothing can be changed. Save what can be read into a new file, or return to a backup.</source>
        <translation>«%1» متضرر: لا يعرض إلا ما تمكن قراءته، ولا يمكن تغيير أي شيء. احفظوا ما تمكن قراءته في ملف جديد، أو ارجعوا إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Jisr and can&apos;t be changed now: a private copy of it, brought up to date, is read instead.</source>
        <translation>«%1» كتب بإصدار أقدم من Jisr ولا يمكن تغييره الآن: تقرأ بدلا منه نسخة خاصة محينة.</translation>
    </message>
    <message>
        <source>%1 “%2” was removed since: “%3” stays as it is.</source>
        <translation>%1 «%2»: عنصر حذف بعد ذلك، ويبقى «%3» كما هو.</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>ليس للأمر «%1» خيار --%2.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>الأمر «%1» يحتاج إلى %2.</translation>
    </message>
    <message>
        <source>--name takes a name, not nothing.</source>
        <translation>--name ينتظر اسما غير فارغ.</translation>
    </message>
    <message>
        <source>Made “%1”.</source>
        <translation>تم إنشاء «%1».</translation>
    </message>
    <message>
        <source>Made the demonstration programme “%1” with %2 learners.</source>
        <translation>تم إعداد برنامج العرض التجريبي «%1»، عدد المتدربين: %2.</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«%1» سليم.</translation>
    </message>
    <message>
        <source>“%1” is damaged. “jisr-cli backup” saves what can be read into a new file; or return to a backup.</source>
        <translation>«%1» متضرر. الأمر «jisr-cli backup» يحفظ ما تمكن قراءته في ملف جديد؛ أو ارجعوا إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Saved and verified a copy: “%1”.</source>
        <translation>تم حفظ نسخة والتحقق منها: «%1».</translation>
    </message>
    <message>
        <source>“%1” is damaged. What can be read was saved to “%2”: %3 rows; at least %4 are lost.</source>
        <translation>«%1» متضرر. تم حفظ ما تمكن قراءته في «%2»: عدد السطور %3؛ والمفقود منها %4 على الأقل.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>There is no “%1” called “%2” in this file.</source>
        <translation>لا يوجد «%1» باسم «%2» في هذا الملف.</translation>
    </message>
    <message>
        <source>Saves a verified copy; of a damaged file what can still be read.</source>
        <translation>يحفظ نسخة متحققا منها؛ ومن ملف متضرر ما تمكن قراءته.</translation>
    </message>
    <message>
        <source>The results could not be written: no room, or nobody reads.</source>
        <translation>تعذرت كتابة النتائج: لا مكان في القرص، أو لا أحد يقرأ.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2 on %3 since %4; nothing was changed. If nobody works there any more, take “%5” away.</source>
        <translation>«%1» مستعمل من طرف %2 على %3 منذ %4؛ لم يتغير أي شيء. إذا لم يعد أحد يعمل هناك فاحذفوا «%5».</translation>
    </message>
    <message>
        <source>“%1” is damaged; nothing was changed. “jisr-cli backup” saves what can be read into a new file; or return to a backup.</source>
        <translation>«%1» متضرر؛ لم يتغير أي شيء. الأمر «jisr-cli backup» يحفظ ما تمكن قراءته في ملف جديد؛ أو ارجعوا إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no right to write “%1” or its folder; nothing was changed. Copy it to where you may write, or ask for the right.</source>
        <translation>لا حق لكم في الكتابة في «%1» أو في مجلده؛ لم يتغير أي شيء. انسخوه إلى حيث تسمح لكم الكتابة، أو اطلبوا هذا الحق.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>لا يمكن كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>Rule parameters of an imported folder</source>
        <translation>معاملات القاعدة من مجلد مستورد</translation>
    </message>
    <message>
        <source>“%1” is not among the values that are translated for its column.</source>
        <translation>القيمة «%1» ليست ضمن القيم المترجمة لعمودها.</translation>
    </message>
    <message>
        <source>“%1” is not among the values that are translated for its column: left empty.</source>
        <translation>القيمة «%1» ليست ضمن القيم المترجمة لعمودها: تُركت فارغة.</translation>
    </message>
    <message>
        <source>Every date of the column “%1” can be read in two ways (03/04 is 3 April or 4 March). Choose its form beside the column, or in a mapping: &quot;format&quot;: &quot;dd/MM/yyyy&quot; or &quot;MM/dd/yyyy&quot;.</source>
        <translation>كل تواريخ العمود «%1» تقبل قراءتين (03/04 هو 3 أبريل أو 4 مارس). اختر صيغتها بجانب العمود، أو في ملف المطابقة: &quot;format&quot;: &quot;dd/MM/yyyy&quot; أو &quot;MM/dd/yyyy&quot;.</translation>
    </message>
    <message>
        <source>No column tells the status of the enrolment: “in training” is assumed. Say otherwise by its column or in a mapping.</source>
        <translation>لا يذكر أي عمود حالة التسجيل: افتُرض «قيد التكوين». لاختيار آخر، حدد عمودها أو ملف مطابقة.</translation>
    </message>
    <message>
        <source>No column tells the situation, but employers or contracts are named: a job is assumed. Say otherwise by its column or in a mapping.</source>
        <translation>لا يذكر أي عمود الوضعية، لكن هناك مشغلين أو عقودا مذكورة: افتُرض شغل. لاختيار آخر، حدد عمودها أو ملف مطابقة.</translation>
    </message>
    <message>
        <source>No column tells the evidence: the learner&apos;s own statement (C) is assumed. Say otherwise by its column or in a mapping.</source>
        <translation>لا يذكر أي عمود الدليل: افتُرض تصريح المتدرب نفسه (C). لاختيار آخر، حدد عمودها أو ملف مطابقة.</translation>
    </message>
    <message>
        <source>journal %1</source>
        <translation>السجل %1</translation>
    </message>
    <message numerus="yes">
        <source>median %n day(s)</source>
        <translation>
            <numerusform>الوسيط: %n يوم</numerusform>
            <numerusform>الوسيط: يوم واحد</numerusform>
            <numerusform>الوسيط: يومان</numerusform>
            <numerusform>الوسيط: %n أيام</numerusform>
            <numerusform>الوسيط: %n يوما</numerusform>
            <numerusform>الوسيط: %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Save what can be read into a new file, or return to a backup.</source>
        <translation>الملف «%1» متضرر (%2). احفظوا ما تمكن قراءته في ملف جديد، أو ارجعوا إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» مجلد وليس ملفا.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is broken in %1 places; some rows can&apos;t be read (first: %2).</source>
        <translation>بنية الملف متضررة (عدد المواضع: %1)؛ بعض السطور لا يمكن قراءتها (أول موضع: %2).</translation>
    </message>
    <message>
        <source>%1 rows of “%2” refer to nothing in “%3” (first: row %4).</source>
        <translation>سطور من «%2» تحيل على عناصر غير موجودة في «%3»: %1 (أولها السطر %4).</translation>
    </message>
    <message>
        <source>“%1” is so damaged that nothing of it can be read. Return to a backup: they lie in “%2”.</source>
        <translation>«%1» متضرر إلى حد لا يمكن معه قراءة أي شيء منه. ارجعوا إلى نسخة احتياطية: توجد في «%2».</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 يحتاج إلى قيمة: %2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 لا يأخذ أي قيمة.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 مذكور أكثر من مرة.</translation>
    </message>
    <message>
        <source>--by crosses two different keys, not “%1”.</source>
        <translation>--by يقاطع مفتاحين مختلفين وليس «%1».</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>تمت كتابة «%1».</translation>
    </message>
    <message>
        <source>--as takes one of %1, not “%2”.</source>
        <translation>--as ينتظر أحد هذه: %1، وليس «%2».</translation>
    </message>
    <message>
        <source>export --all DIR takes neither a record nor --out nor --profile: it goes whole, with names, to another office.</source>
        <translation>export --all DIR لا يأخذ سجلا ولا --out ولا --profile: يرسل كل شيء بالأسماء إلى مكتب آخر.</translation>
    </message>
    <message>
        <source>Wrote %1 records to “%2”.</source>
        <translation>تمت كتابة السجلات في «%2»، وعددها %1.</translation>
    </message>
    <message>
        <source>--out takes a name ending in .csv or .xlsx, not “%1”.</source>
        <translation>--out ينتظر اسما ينتهي بـ .csv أو .xlsx وليس «%1».</translation>
    </message>
    <message>
        <source>Nothing was written: answer this first.</source>
        <translation>لم تتم كتابة أي شيء: أجيبوا عن هذا أولا.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The dates of the column “%1” can be read in two ways. They were read as those of the column “%2”, where it is certain: please check.</source>
        <translation>يمكن قراءة تواريخ العمود «%1» بطريقتين. قُرئت كتواريخ العمود «%2» حيث الترتيب مؤكد: يُرجى التحقق.</translation>
    </message>
    <message>
        <source>The row has more cells than the header has names: “%1” was left out.</source>
        <translation>في السطر خلايا أكثر من أسماء الرأس: تُرك «%1» جانباً.</translation>
    </message>
    <message>
        <source>“%1” is none of the tables that a folder can hold and was left out. Import it by itself, or give it the name of a table: learners.csv, cohorts.csv, …</source>
        <translation>«%1» ليس من الجداول التي يمكن أن يضمها مجلد، فتُرك جانباً. استورده وحده، أو أعطه اسم جدول: learners.csv، cohorts.csv، …</translation>
    </message>
    <message>
        <source>The reference “%1” already belongs to somebody else, by name, birth date or CIN. If it is the same person, correct the learner first; if not, the row needs another reference.</source>
        <translation>المرجع «%1» يعود إلى شخص آخر بحسب الاسم أو تاريخ الميلاد أو رقم البطاقة الوطنية. إن كان الشخص نفسه فصحّح بيانات المتعلم أولاً، وإلا فالسطر يحتاج إلى مرجع آخر.</translation>
    </message>
    <message>
        <source>This CIN already belongs to a learner with another name, and no birth date says that they are one person: please check it.</source>
        <translation>رقم البطاقة الوطنية هذا يعود إلى متعلم باسم آخر، ولا يؤكد أي تاريخ ميلاد أنهما شخص واحد: يُرجى التحقق.</translation>
    </message>
    <message>
        <source>Line %1, %2 %3: %4 “%5” → “%6”</source>
        <translation>السطر %1، %2 %3: %4 «%5» ← «%6»</translation>
    </message>
    <message>
        <source>%1 rows of “%2”: %3 set</source>
        <translation>%1 من أسطر «%2»: حدد %3</translation>
    </message>
    <message>
        <source>%1 graduated on %2</source>
        <translation>المتخرجون: %1، بتاريخ %2</translation>
    </message>
    <message>
        <source>%1 enrolments: status “%2”</source>
        <translation>التسجيلات: %1، الحالة «%2»</translation>
    </message>
    <message>
        <source>%1 transferred to another cohort</source>
        <translation>المنقولون إلى فوج آخر: %1</translation>
    </message>
    <message>
        <source>%1 enrolments: cohort corrected</source>
        <translation>التسجيلات التي صحح فوجها: %1</translation>
    </message>
    <message>
        <source>The day %1 lies before the start of the training, %2.</source>
        <translation>التاريخ %1 سابق لبداية التكوين، %2.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>الأمر كذلك من قبل.</translation>
    </message>
    <message>
        <source>The row is no longer in the file.</source>
        <translation>السطر لم يعد في الملف.</translation>
    </message>
    <message>
        <source>Something stands there already.</source>
        <translation>توجد قيمة هنا من قبل.</translation>
    </message>
    <message>
        <source>The learner has no enrolment.</source>
        <translation>ليس للمتدرب أي تسجيل.</translation>
    </message>
    <message>
        <source>No enrolment is open: the latest one, in %1, is “%2”.</source>
        <translation>لا يوجد تسجيل مفتوح: آخر تسجيل، في %1، حالته «%2».</translation>
    </message>
    <message>
        <source>A graduation needs its day.</source>
        <translation>يلزم تاريخ التخرج.</translation>
    </message>
    <message>
        <source>Graduated already, on %1.</source>
        <translation>متخرج من قبل، بتاريخ %1.</translation>
    </message>
    <message>
        <source>The enrolment in %1 is “%2”: only who is in training graduates.</source>
        <translation>التسجيل في %1 حالته «%2»: لا يتخرج إلا من هو في التكوين.</translation>
    </message>
    <message>
        <source>“%1” needs its day.</source>
        <translation>«%1» يلزمها تاريخ.</translation>
    </message>
    <message>
        <source>Transferred, and the path goes on in another enrolment: change that one.</source>
        <translation>منقول، والمسار مستمر في تسجيل آخر: غير ذلك التسجيل.</translation>
    </message>
    <message>
        <source>A transfer needs its day.</source>
        <translation>يلزم تاريخ النقل.</translation>
    </message>
    <message>
        <source>Already in %1.</source>
        <translation>موجود من قبل في %1.</translation>
    </message>
    <message>
        <source>The enrolment in %1 is “%2”: only who is in training can be transferred.</source>
        <translation>التسجيل في %1 حالته «%2»: لا ينقل إلا من هو في التكوين.</translation>
    </message>
    <message>
        <source>%1 was planned to end on %2, before the transfer.</source>
        <translation>كان من المقرر أن ينتهي %1 في %2، قبل النقل.</translation>
    </message>
    <message>
        <source>Another enrolment follows this one already.</source>
        <translation>يوجد من قبل تسجيل آخر يلي هذا.</translation>
    </message>
    <message>
        <source>Enrolled in %1 already.</source>
        <translation>مسجل من قبل في %1.</translation>
    </message>
    <message>
        <source>%1 would have %2 people for %3 places.</source>
        <translation>سيضم %1 ما عدده %2 شخصا مقابل %3 مقعدا.</translation>
    </message>
    <message>
        <source>%1 is still to come: a graduation is noted when it has been.</source>
        <translation>%1 لم يحن بعد: يسجل التخرج بعد حصوله.</translation>
    </message>
    <message>
        <source>“%1” is no list of a cohort to be filled in: its columns are %2. Write such a list first, or import other tables on the page Import.</source>
        <translation>«%1» ليست لائحة فوج معدة للملء: أعمدتها هي %2. اكتب أولا مثل هذه اللائحة، أو استورد الجداول الأخرى من صفحة الاستيراد.</translation>
    </message>
    <message>
        <source>This line is about the cohort “%1”, not “%2”.</source>
        <translation>هذا السطر يخص الفوج «%1»، لا «%2».</translation>
    </message>
    <message>
        <source>“%1” is no enrolment of this cohort. The first column must stay as it was written.</source>
        <translation>«%1» ليس تسجيلا في هذا الفوج. يجب أن يبقى العمود الأول كما كتب.</translation>
    </message>
    <message>
        <source>Enrolment “%1” is %2&apos;s, and the line says “%3”: were columns sorted one without the other?</source>
        <translation>التسجيل «%1» يخص %2، بينما يذكر السطر «%3»: هل رتبت أعمدة دون الأخرى؟</translation>
    </message>
    <message>
        <source>Line %1 is about the same person.</source>
        <translation>السطر %1 يخص الشخص نفسه.</translation>
    </message>
    <message>
        <source>Same situation</source>
        <translation>نفس الوضعية</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>شغل جديد</translation>
    </message>
    <message>
        <source>Self-employed now</source>
        <translation>يعمل لحسابه الخاص</translation>
    </message>
    <message>
        <source>ANAPEC insertion contract</source>
        <translation>عقد إدماج أنابيك</translation>
    </message>
    <message>
        <source>Work-study contract</source>
        <translation>عقد تكوين بالتناوب</translation>
    </message>
    <message>
        <source>Internship now</source>
        <translation>في تدريب حاليا</translation>
    </message>
    <message>
        <source>Studying now</source>
        <translation>يتابع دراسته</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>يبحث عن شغل</translation>
    </message>
    <message>
        <source>Not looking for work</source>
        <translation>لا يبحث عن شغل</translation>
    </message>
    <message>
        <source>Doesn&apos;t answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>The number is wrong</source>
        <translation>الرقم خاطئ</translation>
    </message>
    <message>
        <source>Refuses to answer</source>
        <translation>يرفض الجواب</translation>
    </message>
    <message>
        <source>Call back on a day</source>
        <translation>يعاد الاتصال في يوم آخر</translation>
    </message>
    <message>
        <source>The call lies in the future. Enter the day on which it was made.</source>
        <translation>الاتصال في المستقبل. أدخل اليوم الذي تم فيه.</translation>
    </message>
    <message>
        <source>The situation begins after the call: write down what the person does now, and call again then.</source>
        <translation>تبدأ الوضعية بعد الاتصال: دون ما يفعله الشخص الآن، ثم اتصل به من جديد آنذاك.</translation>
    </message>
    <message>
        <source>The next attempt lies before this one.</source>
        <translation>المحاولة المقبلة سابقة لهذه.</translation>
    </message>
    <message>
        <source>On which day to call back?</source>
        <translation>في أي يوم يعاد الاتصال؟</translation>
    </message>
    <message>
        <source>No situation is known that could still be the same: choose what the person does now.</source>
        <translation>لا توجد وضعية معروفة يمكن أن تكون مستمرة: اختر ما يفعله الشخص الآن.</translation>
    </message>
    <message>
        <source>The end lies after the call.</source>
        <translation>النهاية لاحقة للاتصال.</translation>
    </message>
    <message>
        <source>That day lies after the call.</source>
        <translation>هذا اليوم لاحق للاتصال.</translation>
    </message>
    <message>
        <source>The situation before would end before it began.</source>
        <translation>ستنتهي الوضعية السابقة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>This attempt is of %1: it counts from a cut-off of that day on, not at the present one, %2.</source>
        <translation>هذه المحاولة بتاريخ %1: تحتسب ابتداء من حصر في ذلك اليوم أو بعده، لا عند الحصر الحالي %2.</translation>
    </message>
    <message>
        <source>Since when isn&apos;t said: known on %1 alone, this counts from a cut-off of that day on, not at the present one, %2.</source>
        <translation>تاريخ البداية غير مذكور: الوضعية معروفة في %1 فقط، وتحتسب ابتداء من حصر في ذلك اليوم أو بعده، لا عند الحصر الحالي %2.</translation>
    </message>
    <message>
        <source>This situation begins on %1: it counts from a cut-off of that day on, not at the present one, %2.</source>
        <translation>تبدأ هذه الوضعية في %1: تحتسب ابتداء من حصر في ذلك اليوم أو بعده، لا عند الحصر الحالي %2.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر وضعية معروفة</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>تاريخ الاتصال</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>إعادة الاتصال بتاريخ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1 (news of %2)</source>
        <translation>%1 (خبر بتاريخ %2)</translation>
    </message>
    <message>
        <source>%1 months on %2</source>
        <translation>%1 أشهر في %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>or in short</source>
        <translation>أو باختصار</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Soon due</source>
        <translation>قريب الأجل</translation>
    </message>
    <message>
        <source>News out of date</source>
        <translation>أخبار متقادمة</translation>
    </message>
    <message>
        <source>Next attempt later</source>
        <translation>المحاولة المقبلة لاحقا</translation>
    </message>
    <message>
        <source>1 answer is enough to publish %1 at %2 months</source>
        <translation>تكفي إجابة واحدة لنشر %1 عند %2 أشهر</translation>
    </message>
    <message>
        <source>%3 answers are enough to publish %1 at %2 months</source>
        <translation>عدد الإجابات الكافية لنشر %1 عند %2 أشهر: %3</translation>
    </message>
    <message>
        <source>1 answer is enough to publish %1 at %2 months, with a warning</source>
        <translation>تكفي إجابة واحدة لنشر %1 عند %2 أشهر، مع تحذير</translation>
    </message>
    <message>
        <source>%3 answers are enough to publish %1 at %2 months, with a warning</source>
        <translation>عدد الإجابات الكافية لنشر %1 عند %2 أشهر، مع تحذير: %3</translation>
    </message>
    <message>
        <source>This table is no call sheet: it has no column “%1”. Take the sheet that was exported, with its first line.</source>
        <translation>هذا الجدول ليس ورقة اتصالات: ليس فيه العمود «%1». خذ الورقة التي تم تصديرها، مع سطرها الأول.</translation>
    </message>
    <message>
        <source>“%1” is no date in the column “%2”: write 15/07/2026.</source>
        <translation>«%1» ليس تاريخا في العمود «%2»: اكتب 15/07/2026.</translation>
    </message>
    <message>
        <source>There is no learner “%1” in this file.</source>
        <translation>لا يوجد متدرب «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>“%1” is %2 in this file, not %3: the lines of the sheet were shifted.</source>
        <translation>«%1» هو %2 في هذا الملف، لا %3: أسطر الورقة مزاحة.</translation>
    </message>
    <message>
        <source>Asked not to be contacted: no call is entered.</source>
        <translation>طلب عدم الاتصال به: لا يسجل أي اتصال.</translation>
    </message>
    <message>
        <source>The result of the call is missing.</source>
        <translation>نتيجة الاتصال ناقصة.</translation>
    </message>
    <message>
        <source>“%1” is no result of a call; see the sheet of words.</source>
        <translation>«%1» ليس نتيجة اتصال؛ انظر ورقة الكلمات.</translation>
    </message>
    <message>
        <source>The day of the call is missing.</source>
        <translation>يوم الاتصال ناقص.</translation>
    </message>
    <message>
        <source>Reached, but it doesn&apos;t say what the person does now.</source>
        <translation>تم الاتصال، لكن لم يذكر ما يفعله الشخص الآن.</translation>
    </message>
    <message>
        <source>“%1” is no situation.</source>
        <translation>«%1» ليست وضعية.</translation>
    </message>
    <message>
        <source>“%1” is entered on the learner&apos;s page, with its dates.</source>
        <translation>«%1» تدخل في صفحة المتدرب، مع تواريخها.</translation>
    </message>
    <message>
        <source>“%1” was corrected by hand to “%2”.</source>
        <translation>صحح «%1» يدويا إلى «%2».</translation>
    </message>
    <message>
        <source>The column “%1” may be the day of the application or the day when the training began; it was taken for “%2”: please check.</source>
        <translation>قد يكون العمود «%1» يوم الترشح أو يوم بدء التكوين؛ اعتبر «%2»: المرجو التحقق.</translation>
    </message>
    <message>
        <source>“%1” is a cohort&apos;s list, to be filled in by its operator. Open the cohort and choose “Take back the filled list…”: there it changes exactly the lines that got a date.</source>
        <translation>«%1» لائحة فوج تملؤها مؤسسة التكوين. افتح الفوج واختر «استرجاع اللائحة المملوءة…»: فهناك لا تغير إلا الأسطر التي أدخل فيها تاريخ.</translation>
    </message>
    <message>
        <source>This learner was merged into “%1”: only what is empty there is filled.</source>
        <translation>دمج هذا المتدرب في «%1»: لا يملأ إلا ما هو فارغ هناك.</translation>
    </message>
    <message>
        <source>“%1” is in Arabic letters: it is kept as “%2”, and “%3” stays as it is.</source>
        <translation>«%1» مكتوب بحروف عربية: يحفظ في «%2»، ويبقى «%3» كما هو.</translation>
    </message>
    <message>
        <source>“%1” belongs to the learner “%2”; this row moves it to “%3”: please check.</source>
        <translation>«%1» يخص المتدرب «%2»؛ هذا السطر ينقله إلى «%3»: المرجو التحقق.</translation>
    </message>
    <message>
        <source>Enrolment (don&apos;t change)</source>
        <translation>التسجيل (لا يغير)</translation>
    </message>
    <message>
        <source>Graduated on (to be filled in)</source>
        <translation>تاريخ التخرج (للملء)</translation>
    </message>
    <message>
        <source>Nothing is known of the time up to %1 (rule 5).</source>
        <translation>لا معلومات عن الفترة الممتدة إلى %1 (القاعدة 5).</translation>
    </message>
    <message>
        <source>The last known situation, %1, ended on %2: nothing tells about %3 (rule 5).</source>
        <translation>آخر وضعية معروفة، %1، انتهت في %2: لا معلومات عن %3 (القاعدة 5).</translation>
    </message>
    <message>
        <source>%1 has no start: it tells about %2 only, not about %3 (rule 5).</source>
        <translation>%1 بدون تاريخ بداية: لا تدل إلا على %2، لا على %3 (القاعدة 5).</translation>
    </message>
    <message>
        <source>The last news, of %1 (%2), is more than %3 days older than %4 (rule 5).</source>
        <translation>آخر الأخبار، بتاريخ %1 (%2)، أقدم من %4 بأكثر من %3 يوما (القاعدة 5).</translation>
    </message>
    <message>
        <source>In another training, %1, on %2 (rules 2 and 4).</source>
        <translation>في تكوين آخر، %1، بتاريخ %2 (القاعدتان 2 و4).</translation>
    </message>
    <message>
        <source>%1, covers %2 (rule 1: counts neither for nor against).</source>
        <translation>%1، تغطي %2 (القاعدة 1: لا تحتسب لا إيجابا ولا سلبا).</translation>
    </message>
    <message>
        <source>%1, covers %2 (rule 3, main job).</source>
        <translation>%1، تغطي %2 (القاعدة 3، الشغل الرئيسي).</translation>
    </message>
    <message>
        <source>%1, covers %2 (rule 4).</source>
        <translation>%1، تغطي %2 (القاعدة 4).</translation>
    </message>
    <message>
        <source>Not due before %1.</source>
        <translation>لم يحن الأجل بعد: %1.</translation>
    </message>
    <message>
        <source>The next news begins on %1.</source>
        <translation>الخبر التالي يبدأ في %1.</translation>
    </message>
    <message>
        <source>Failed attempts on different days since graduation: %1; %2 make somebody unreachable.</source>
        <translation>المحاولات الفاشلة في أيام مختلفة منذ التخرج: %1؛ يلزم %2 لاعتبار الشخص متعذر الاتصال.</translation>
    </message>
    <message>
        <source>No failed attempt to reach them is recorded.</source>
        <translation>لم تسجل أي محاولة اتصال فاشلة.</translation>
    </message>
    <message>
        <source>%1 is left aside: fewer than %2 hours a week beside studies (rule 3).</source>
        <translation>%1 لم تؤخذ في الاعتبار: أقل من %2 ساعة في الأسبوع إلى جانب الدراسة (القاعدة 3).</translation>
    </message>
    <message>
        <source>%1 is hearsay (evidence D), which never changes a status.</source>
        <translation>%1 مجرد قول منقول (إثبات D)، وهو لا يغير الحالة أبدا.</translation>
    </message>
    <message>
        <source>Reading the learners</source>
        <translation>قراءة المتدربين</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Same CIN</source>
        <translation>نفس البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Same Massar code</source>
        <translation>نفس رمز مسار</translation>
    </message>
    <message>
        <source>The masked CIN fits</source>
        <translation>البطاقة الوطنية المخفية مطابقة</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>نفس تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Day and month of birth swapped</source>
        <translation>يوم وشهر الازدياد معكوسان</translation>
    </message>
    <message>
        <source>Birth dates differ in one part only</source>
        <translation>تاريخا الازدياد يختلفان في جزء واحد فقط</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>نفس الهاتف</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>نفس البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Hardly anybody else has this name</source>
        <translation>لا يكاد يحمل هذا الاسم أحد غيرهما</translation>
    </message>
    <message>
        <source>A birth date is missing</source>
        <translation>تاريخ ازدياد ناقص</translation>
    </message>
    <message>
        <source>But: the CIN differ by a sign or two</source>
        <translation>لكن: البطاقتان الوطنيتان تختلفان في محرف أو محرفين</translation>
    </message>
    <message>
        <source>But: different CIN</source>
        <translation>لكن: بطاقتان وطنيتان مختلفتان</translation>
    </message>
    <message>
        <source>But: different Massar codes</source>
        <translation>لكن: رمزا مسار مختلفان</translation>
    </message>
    <message>
        <source>But: different birth dates</source>
        <translation>لكن: تاريخا ازدياد مختلفان</translation>
    </message>
    <message>
        <source>But: different names</source>
        <translation>لكن: اسمان مختلفان</translation>
    </message>
    <message>
        <source>But: one is a woman, the other a man</source>
        <translation>لكن: أحدهما امرأة والآخر رجل</translation>
    </message>
    <message>
        <source>Same names, one in Arabic letters</source>
        <translation>نفس الاسم، أحدهما بالحروف العربية</translation>
    </message>
    <message>
        <source>Names nearly the same, one in Arabic letters</source>
        <translation>اسمان متقاربان، أحدهما بالحروف العربية</translation>
    </message>
    <message>
        <source>Same names, first and last swapped</source>
        <translation>نفس الاسم، مع عكس الاسم الشخصي والعائلي</translation>
    </message>
    <message>
        <source>Names nearly the same, first and last swapped</source>
        <translation>اسمان متقاربان، مع عكس الاسم الشخصي والعائلي</translation>
    </message>
    <message>
        <source>Same names</source>
        <translation>نفس الاسم</translation>
    </message>
    <message>
        <source>Names nearly the same</source>
        <translation>اسمان متقاربان</translation>
    </message>
    <message>
        <source>“%1” on %2, before the start on %3.</source>
        <translation>«%1» في %2، قبل البداية في %3.</translation>
    </message>
    <message>
        <source>Planned end on %1, before the start on %2.</source>
        <translation>النهاية المقررة في %1، قبل البداية في %2.</translation>
    </message>
    <message>
        <source>Admitted on %1, before the application of %2.</source>
        <translation>القبول في %1، قبل الترشح في %2.</translation>
    </message>
    <message>
        <source>Transferred, but no enrolment continues it.</source>
        <translation>منقول، لكن لا تسجيل يتابعه.</translation>
    </message>
    <message>
        <source>Transferred from an enrolment of another person.</source>
        <translation>منقول من تسجيل شخص آخر.</translation>
    </message>
    <message>
        <source>Transferred from itself.</source>
        <translation>منقول من نفسه.</translation>
    </message>
    <message>
        <source>Transferred from an enrolment that never began (“%1”): it counts in no figure.</source>
        <translation>منقول من تسجيل لم يبدأ قط («%1»): لا يحتسب في أي رقم.</translation>
    </message>
    <message>
        <source>Two enrolments continue the same transfer; this one counts in no figure.</source>
        <translation>تسجيلان يتابعان نفس النقل؛ هذا لا يحتسب في أي رقم.</translation>
    </message>
    <message>
        <source>Its transfers lead to no beginning: it counts in no figure.</source>
        <translation>عمليات نقله لا تؤدي إلى أي بداية: لا يحتسب في أي رقم.</translation>
    </message>
    <message>
        <source>Transferred from an enrolment that is not marked as transferred (“%1”).</source>
        <translation>منقول من تسجيل غير مؤشر عليه كمنقول («%1»).</translation>
    </message>
    <message>
        <source>From %1 to %2 at the same time as “%3”.</source>
        <translation>من %1 إلى %2، في نفس وقت «%3».</translation>
    </message>
    <message>
        <source>“%1” begins after the death on %2.</source>
        <translation>«%1» تبدأ بعد الوفاة في %2.</translation>
    </message>
    <message>
        <source>Death on %1, but “%2” was still confirmed on %3.</source>
        <translation>الوفاة في %1، لكن «%2» كانت ما تزال مؤكدة في %3.</translation>
    </message>
    <message>
        <source>%1 MAD a month: looks like an hour&apos;s or a day&apos;s pay.</source>
        <translation>%1 درهم في الشهر: يشبه أجر ساعة أو يوم.</translation>
    </message>
    <message>
        <source>%1 MAD a month for %2 hours a week: looks like a week&apos;s pay.</source>
        <translation>%1 درهم في الشهر مقابل %2 ساعة في الأسبوع: يشبه أجر أسبوع.</translation>
    </message>
    <message>
        <source>%1 MAD a month: looks like a year&apos;s pay.</source>
        <translation>%1 درهم في الشهر: يشبه أجر سنة.</translation>
    </message>
    <message>
        <source>Begins on %1, after the cut-off.</source>
        <translation>تبدأ في %1، بعد تاريخ الحصر.</translation>
    </message>
    <message>
        <source>Ends on %1, after the cut-off.</source>
        <translation>تنتهي في %1، بعد تاريخ الحصر.</translation>
    </message>
    <message>
        <source>Last confirmed on %1, after the cut-off.</source>
        <translation>آخر تأكيد في %1، بعد تاريخ الحصر.</translation>
    </message>
    <message>
        <source>Evidence of %1, after the cut-off.</source>
        <translation>إثبات بتاريخ %1، بعد تاريخ الحصر.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; employed at entry; counted at the cut-off.</source>
        <translation>منذ %1، الأيام قبل التخرج في %3: %2؛ مشتغل عند الولوج؛ محتسب عند تاريخ الحصر.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; counted at the cut-off.</source>
        <translation>منذ %1، الأيام قبل التخرج في %3: %2؛ محتسب عند تاريخ الحصر.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; employed at entry; counted at %4 months.</source>
        <translation>منذ %1، الأيام قبل التخرج في %3: %2؛ مشتغل عند الولوج؛ محتسب عند %4 أشهر.</translation>
    </message>
    <message>
        <source>Since %1, %2 days before graduation on %3; counted at %4 months.</source>
        <translation>منذ %1، الأيام قبل التخرج في %3: %2؛ محتسب عند %4 أشهر.</translation>
    </message>
    <message>
        <source>No date, and no planned end either.</source>
        <translation>لا تاريخ، ولا نهاية مقررة كذلك.</translation>
    </message>
    <message>
        <source>No date; the planned end was %1.</source>
        <translation>لا تاريخ؛ كانت النهاية المقررة في %1.</translation>
    </message>
    <message>
        <source>Last confirmed on %1, before its start on %2.</source>
        <translation>آخر تأكيد في %1، قبل البداية في %2.</translation>
    </message>
    <message>
        <source>Ends on %1, before its start on %2.</source>
        <translation>تنتهي في %1، قبل البداية في %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 in another training too.</source>
        <translation>من %1 إلى %2 في تكوين آخر أيضا.</translation>
    </message>
    <message>
        <source>From %1 to %2 in cohort %3 too.</source>
        <translation>من %1 إلى %2 في الفوج %3 أيضا.</translation>
    </message>
    <message>
        <source>Employed by %1, who trained the person; not declared as hired by the operator.</source>
        <translation>مشتغل لدى %1، التي كونت الشخص؛ غير مصرح به كمشغل من طرف مؤسسة التكوين.</translation>
    </message>
    <message>
        <source>Employed by %1, who trained the person.</source>
        <translation>مشتغل لدى %1، التي كونت الشخص.</translation>
    </message>
    <message>
        <source>Declared as hired by the operator; the employer entered is another or none.</source>
        <translation>مصرح به كمشغل من طرف مؤسسة التكوين؛ والمشغل المدخل غيرها أو غير مذكور.</translation>
    </message>
    <message>
        <source>All %1 graduated, and all %2 observable graduates are known and inserted at 6 months.</source>
        <translation>الكل متخرج (%1)، وجميع الخريجين القابلين للملاحظة (%2) معروفون ومدمجون عند 6 أشهر.</translation>
    </message>
    <message>
        <source>One of %1 insertions of %2 with evidence of %3.</source>
        <translation>من بين حالات إدماج %2 بإثبات مؤرخ في %3، وعددها %1.</translation>
    </message>
    <message>
        <source>One of %1 insertions entered by %2 on %3.</source>
        <translation>من بين حالات الإدماج التي أدخلها %2 في %3، وعددها %1.</translation>
    </message>
    <message>
        <source>%1 learners for %2 places.</source>
        <translation>المتدربون: %1، المقاعد: %2.</translation>
    </message>
    <message>
        <source>%1 is the number of %2 people.</source>
        <translation>الرقم %1 يحمله أكثر من شخص (العدد: %2).</translation>
    </message>
    <message>
        <source>“%1” with evidence %2, employer unknown.</source>
        <translation>«%1» بإثبات %2، والمشغل غير معروف.</translation>
    </message>
    <message>
        <source>“%1” with evidence %2: it doesn&apos;t say where the proof is.</source>
        <translation>«%1» بإثبات %2: مكان حفظ الإثبات غير مذكور.</translation>
    </message>
    <message>
        <source>Empty; counts as not employed at entry.</source>
        <translation>فارغة؛ تحتسب كغير مشتغل عند الولوج.</translation>
    </message>
    <message>
        <source>Empty for the training that began on %1; counts as not employed at entry.</source>
        <translation>فارغة بالنسبة للتكوين الذي بدأ في %1؛ تحتسب كغير مشتغل عند الولوج.</translation>
    </message>
    <message>
        <source>Still “admitted”, though the training began on %1.</source>
        <translation>ما زال «مقبولا»، رغم أن التكوين بدأ في %1.</translation>
    </message>
    <message>
        <source>Still in training, %1 days after the planned end on %2.</source>
        <translation>ما زال في التكوين؛ الأيام المنقضية بعد النهاية المقررة في %2: %1.</translation>
    </message>
    <message>
        <source>“%1” without a date.</source>
        <translation>«%1» بدون تاريخ.</translation>
    </message>
    <message>
        <source>No start.</source>
        <translation>لا بداية.</translation>
    </message>
    <message>
        <source>No planned end.</source>
        <translation>لا نهاية مقررة.</translation>
    </message>
    <message>
        <source>Neither a start nor a planned end.</source>
        <translation>لا بداية ولا نهاية مقررة.</translation>
    </message>
    <message>
        <source>No date at all: it counts nowhere.</source>
        <translation>لا تاريخ إطلاقا: لا تحتسب في أي مكان.</translation>
    </message>
    <message>
        <source>No start; last confirmed on %1.</source>
        <translation>لا بداية؛ آخر تأكيد في %1.</translation>
    </message>
    <message>
        <source>Graduated on %1; no phone, no e-mail.</source>
        <translation>متخرج في %1؛ لا هاتف ولا بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Born on %1, after the training began on %2.</source>
        <translation>تاريخ الازدياد %1، بعد بدء التكوين في %2.</translation>
    </message>
    <message>
        <source>Born on %1: %2 years old at the training&apos;s start.</source>
        <translation>تاريخ الازدياد %1: السن عند بدء التكوين %2.</translation>
    </message>
    <message>
        <source>“%1” by hearsay.</source>
        <translation>«%1» حسب قول منقول.</translation>
    </message>
    <message>
        <source>“%1” since %2 by hearsay.</source>
        <translation>«%1» منذ %2، حسب قول منقول.</translation>
    </message>
    <message>
        <source>“%1” on %2, after the cut-off.</source>
        <translation>«%1» في %2، بعد تاريخ الحصر.</translation>
    </message>
    <message>
        <source>On %1, after the cut-off.</source>
        <translation>في %1، بعد تاريخ الحصر.</translation>
    </message>
    <message>
        <source>On %1; graduated on %2.</source>
        <translation>في %1؛ والتخرج في %2.</translation>
    </message>
    <message>
        <source>Looking at the data&apos;s quality</source>
        <translation>فحص جودة المعطيات</translation>
    </message>
    <message>
        <source>Graduated without a date</source>
        <translation>متخرج بدون تاريخ</translation>
    </message>
    <message>
        <source>Without the day of graduation nobody can say when 6 months are over: the graduate enters no insertion figure at all.</source>
        <translation>بدون تاريخ التخرج لا يعرف متى تنقضي 6 أشهر: لا يدخل المتخرج في أي رقم من أرقام الإدماج.</translation>
    </message>
    <message>
        <source>Ask the operator for the minutes of the jury and enter the date, for a whole cohort at once on its page.</source>
        <translation>اطلب من مؤسسة التكوين محضر لجنة التخرج وأدخل التاريخ، للفوج كله دفعة واحدة في صفحته.</translation>
    </message>
    <message>
        <source>Enrolment ends before it starts</source>
        <translation>التسجيل ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>Dates in the wrong order make confirmations, delays and time limits wrong; often day and month were swapped.</source>
        <translation>التواريخ المعكوسة تفسد التأكيدات والآجال؛ وكثيرا ما يكون اليوم والشهر معكوسين.</translation>
    </message>
    <message>
        <source>Compare with the cohort&apos;s dates and correct the one that is wrong.</source>
        <translation>قارن بتواريخ الفوج وصحح الخاطئ منها.</translation>
    </message>
    <message>
        <source>Situation ends before it starts</source>
        <translation>الوضعية تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>A situation that was last confirmed before it began covers no day: the person counts as without information.</source>
        <translation>وضعية كان آخر تأكيد لها قبل بدايتها لا تغطي أي يوم: يحتسب الشخص بدون معلومات.</translation>
    </message>
    <message>
        <source>Correct the start or the day of the last news.</source>
        <translation>صحح البداية أو تاريخ آخر خبر.</translation>
    </message>
    <message>
        <source>Transfer that leads nowhere</source>
        <translation>نقل لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>A transfer is one path in two cohorts. When its other end is missing, the person stays “in training” for ever or counts twice.</source>
        <translation>النقل مسار واحد في فوجين. إذا غاب طرفه الآخر بقي الشخص «في التكوين» دائما أو احتسب مرتين.</translation>
    </message>
    <message>
        <source>Enter the enrolment in the new cohort with “Transferred from”, or correct the status.</source>
        <translation>أدخل التسجيل في الفوج الجديد مع «منقول من»، أو صحح الحالة.</translation>
    </message>
    <message>
        <source>Two trainings at once</source>
        <translation>تكوينان في آن واحد</translation>
    </message>
    <message>
        <source>Nobody follows two bootcamps on the same days: one place is paid twice, and the person counts in both operators&apos; training figures.</source>
        <translation>لا أحد يتابع تكوينين في نفس الأيام: يؤدى عن المقعد مرتين، ويحتسب الشخص في أرقام المؤسستين معا.</translation>
    </message>
    <message>
        <source>Find out which one took place; close the other as no-show or dropped, or link them as a transfer.</source>
        <translation>تحقق من أيهما تم فعلا؛ أغلق الآخر كغياب أو انقطاع، أو اربطهما كنقل.</translation>
    </message>
    <message>
        <source>Situations that contradict each other</source>
        <translation>وضعيات متناقضة</translation>
    </message>
    <message>
        <source>Seeking work and having it on the same days, or anything after a death: the rule set picks one of the two, and it may be the wrong one.</source>
        <translation>البحث عن الشغل والعمل في نفس الأيام، أو أي شيء بعد الوفاة: تختار القواعد إحداهما، وقد تكون الخاطئة.</translation>
    </message>
    <message>
        <source>Enter the day on which the first situation ended.</source>
        <translation>أدخل اليوم الذي انتهت فيه الوضعية الأولى.</translation>
    </message>
    <message>
        <source>Job before graduation counted as insertion</source>
        <translation>شغل سابق للتخرج احتسب إدماجا</translation>
    </message>
    <message>
        <source>The job was there before the diploma, so the programme can hardly have led to it. JIT-1 counts it; a reader will ask. Net insertion leaves out those employed at entry.</source>
        <translation>كان الشغل قبل الشهادة، فلا يكاد البرنامج يكون سببا فيه. تحتسبه JIT-1؛ وسيسأل القارئ. الإدماج الصافي يستبعد من كان له شغل عند الولوج.</translation>
    </message>
    <message>
        <source>Check the job&apos;s start; enter the status at entry, “employed” where it was so.</source>
        <translation>تحقق من بداية الشغل؛ أدخل الحالة عند الولوج، «مشتغل» إن كان كذلك.</translation>
    </message>
    <message>
        <source>Employer is the operator of the training</source>
        <translation>المشغل هو مؤسسة التكوين نفسها</translation>
    </message>
    <message>
        <source>An operator that hires its own graduates raises its own rate. It is allowed, but must be seen.</source>
        <translation>المؤسسة التي تشغل خريجيها ترفع نسبتها بنفسها. هذا مسموح، لكن يجب أن يظهر.</translation>
    </message>
    <message>
        <source>Ask for the contract; tick “Hired by the operator” where it is so.</source>
        <translation>اطلب العقد؛ أشر إلى «شغلته مؤسسة التكوين» إن كان كذلك.</translation>
    </message>
    <message>
        <source>100 % everywhere</source>
        <translation>100% في كل شيء</translation>
    </message>
    <message>
        <source>Everybody graduated, everybody answered and everybody works: real groups of ten and more have exceptions, so those who failed were probably left out.</source>
        <translation>الكل تخرج والكل أجاب والكل يعمل: المجموعات الحقيقية من عشرة فأكثر فيها استثناءات، فربما أسقط من لم ينجح.</translation>
    </message>
    <message>
        <source>Ask for the list of those admitted and call ten graduates at random.</source>
        <translation>اطلب لائحة المقبولين واتصل بعشرة خريجين عشوائيا.</translation>
    </message>
    <message>
        <source>Many insertions entered on one day</source>
        <translation>إدماجات كثيرة أدخلت في يوم واحد</translation>
    </message>
    <message>
        <source>Forty people don&apos;t find work, or tell of it, on one and the same day: such a day is a list filled in before a deadline, and its dates can&apos;t be trusted.</source>
        <translation>لا يجد أربعون شخصا شغلا، ولا يخبرون به، في نفس اليوم: مثل هذا اليوم لائحة ملئت قبل أجل، ولا يوثق بتواريخها.</translation>
    </message>
    <message>
        <source>Look for the proof behind each, call a sample, and correct the dates.</source>
        <translation>ابحث عن إثبات كل واحد، واتصل بعينة، وصحح التواريخ.</translation>
    </message>
    <message>
        <source>Cohort over its capacity</source>
        <translation>فوج يتجاوز طاقته</translation>
    </message>
    <message>
        <source>More learners than places: the capacity is out of date, or people of another cohort were entered here.</source>
        <translation>متدربون أكثر من المقاعد: الطاقة غير محينة، أو أدخل هنا أشخاص من فوج آخر.</translation>
    </message>
    <message>
        <source>Compare the roster with the operator&apos;s attendance list.</source>
        <translation>قارن اللائحة بلائحة حضور مؤسسة التكوين.</translation>
    </message>
    <message>
        <source>One phone for many people</source>
        <translation>هاتف واحد لعدة أشخاص</translation>
    </message>
    <message>
        <source>Who answers for so many is the operator or a neighbour, not the graduate: follow-up by phone is worth nothing here.</source>
        <translation>من يجيب عن كل هؤلاء هو المؤسسة أو جار، لا المتخرج: لا قيمة للتتبع بالهاتف هنا.</translation>
    </message>
    <message>
        <source>Ask each for a number of their own.</source>
        <translation>اطلب من كل واحد رقمه الخاص.</translation>
    </message>
    <message>
        <source>Pay that looks hourly, daily or yearly</source>
        <translation>أجر يبدو بالساعة أو اليوم أو السنة</translation>
    </message>
    <message>
        <source>The median salary is of gross monthly pay; a pay by the hour or the year in that field bends it.</source>
        <translation>الأجر الوسيط يخص الأجر الشهري الخام؛ ومبلغ بالساعة أو السنة في هذا الحقل يحرفه.</translation>
    </message>
    <message>
        <source>Convert to a month&apos;s gross pay, or empty the field.</source>
        <translation>حوله إلى أجر شهري خام، أو أفرغ الحقل.</translation>
    </message>
    <message>
        <source>Proved job without an employer</source>
        <translation>شغل مثبت بدون مشغل</translation>
    </message>
    <message>
        <source>A contract or an employer&apos;s letter names the employer. Without it the proof can&apos;t be checked, and the verified share is too high.</source>
        <translation>العقد أو شهادة المشغل يذكران المشغل. بدونه لا يمكن التحقق من الإثبات، وتكون حصة المتحقق منه أعلى من اللازم.</translation>
    </message>
    <message>
        <source>Enter the employer, or lower the evidence to C.</source>
        <translation>أدخل المشغل، أو خفض الإثبات إلى C.</translation>
    </message>
    <message>
        <source>Evidence A or B without where the proof is</source>
        <translation>إثبات A أو B بدون مكان حفظه</translation>
    </message>
    <message>
        <source>An auditor will ask to see it. A proof that nobody can find is the person&apos;s word, grade C.</source>
        <translation>سيطلب المدقق رؤيته. والإثبات الذي لا يوجد ليس إلا قول الشخص، الدرجة C.</translation>
    </message>
    <message>
        <source>Write down the file or folder, or lower the evidence to C.</source>
        <translation>دون الملف أو المجلد، أو خفض الإثبات إلى C.</translation>
    </message>
    <message>
        <source>Status at entry is missing</source>
        <translation>الحالة عند الولوج ناقصة</translation>
    </message>
    <message>
        <source>Net insertion leaves out who had a job at entry; an empty status counts as “had none” and flatters the figure. Fair comparisons need it too.</source>
        <translation>الإدماج الصافي يستبعد من كان له شغل عند الولوج؛ والحالة الفارغة تحتسب «بدون شغل» فتجمل الرقم. والمقارنات المنصفة تحتاجها أيضا.</translation>
    </message>
    <message>
        <source>Fill it in from the application form, for a whole selection at once.</source>
        <translation>أكملها من ملف الترشيح، لكل التحديد دفعة واحدة.</translation>
    </message>
    <message>
        <source>Training over, status still open</source>
        <translation>انتهى التكوين والحالة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Long after the planned end the person is still “in progress”: neither graduated nor dropped, and the graduation rate is too low.</source>
        <translation>بعد مدة طويلة من النهاية المقررة ما زال الشخص «في طور التكوين»: لا متخرج ولا منقطع، ونسبة التخرج منخفضة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Ask the operator for the results and enter status and date.</source>
        <translation>اطلب النتائج من مؤسسة التكوين وأدخل الحالة والتاريخ.</translation>
    </message>
    <message>
        <source>Dropped, failed, transferred or no-show without a date</source>
        <translation>انقطاع أو رسوب أو نقل أو غياب بدون تاريخ</translation>
    </message>
    <message>
        <source>Without the day, an early drop can&apos;t be told from a late one: it counts in full against the operator.</source>
        <translation>بدون التاريخ لا يميز الانقطاع المبكر عن المتأخر: يحتسب كاملا على مؤسسة التكوين.</translation>
    </message>
    <message>
        <source>Enter the date from the attendance list.</source>
        <translation>أدخل التاريخ من لائحة الحضور.</translation>
    </message>
    <message>
        <source>Enrolment without a start or planned end</source>
        <translation>تسجيل بدون بداية أو نهاية مقررة</translation>
    </message>
    <message>
        <source>Neither the enrolment nor its cohort has the date: it stays outside of the confirmation or graduation rate.</source>
        <translation>لا التسجيل ولا فوجه له التاريخ: يبقى خارج نسبة التأكيد أو التخرج.</translation>
    </message>
    <message>
        <source>Enter the cohort&apos;s dates once; they hold for all its learners.</source>
        <translation>أدخل تواريخ الفوج مرة واحدة؛ فهي تسري على جميع متدربيه.</translation>
    </message>
    <message>
        <source>Situation without a start</source>
        <translation>وضعية بدون بداية</translation>
    </message>
    <message>
        <source>It counts on the day of its last news at most and never for the time to insertion.</source>
        <translation>تحتسب على الأكثر في يوم آخر خبر عنها ولا تدخل أبدا في مدة الإدماج.</translation>
    </message>
    <message>
        <source>Ask at the next call since when.</source>
        <translation>اسأل في الاتصال القادم منذ متى.</translation>
    </message>
    <message>
        <source>Graduate without phone or e-mail</source>
        <translation>متخرج بدون هاتف ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>Nobody can ask what became of this person: without information for ever, and unknown lowers the insertion rate.</source>
        <translation>لا يمكن لأحد أن يسأل عن مآل هذا الشخص: بدون معلومات دائما، والمجهول يخفض نسبة الإدماج.</translation>
    </message>
    <message>
        <source>Ask the operator or fellow learners for a number.</source>
        <translation>اطلب رقما من مؤسسة التكوين أو من زملائه.</translation>
    </message>
    <message>
        <source>Birth date that can&apos;t be right</source>
        <translation>تاريخ ازدياد غير ممكن</translation>
    </message>
    <message>
        <source>Birth dates tell two people of one name apart; a wrong one hides duplicates.</source>
        <translation>تاريخ الازدياد يميز بين شخصين بنفس الاسم؛ والخاطئ منه يخفي المكررات.</translation>
    </message>
    <message>
        <source>Correct it from the identity card.</source>
        <translation>صححه من البطاقة الوطنية.</translation>
    </message>
    <message>
        <source>Job known by hearsay</source>
        <translation>شغل معروف بالسماع</translation>
    </message>
    <message>
        <source>Evidence D never counts. One call turns it into C, and the person into an insertion.</source>
        <translation>الإثبات D لا يحتسب أبدا. اتصال واحد يجعله C، ويجعل الشخص مدمجا.</translation>
    </message>
    <message>
        <source>Call and have it confirmed.</source>
        <translation>اتصل واطلب التأكيد.</translation>
    </message>
    <message>
        <source>Status dated after the cut-off</source>
        <translation>حالة مؤرخة بعد تاريخ الحصر</translation>
    </message>
    <message>
        <source>It does not count yet: as of the cut-off the person is still in progress. A date in the far future is a slip.</source>
        <translation>لا تحتسب بعد: عند تاريخ الحصر ما زال الشخص في طور التكوين. والتاريخ البعيد خطأ كتابة.</translation>
    </message>
    <message>
        <source>Nothing, when the date is right; otherwise correct it.</source>
        <translation>لا شيء إن كان التاريخ صحيحا؛ وإلا فصححه.</translation>
    </message>
    <message>
        <source>Situation dated after the cut-off</source>
        <translation>وضعية مؤرخة بعد تاريخ الحصر</translation>
    </message>
    <message>
        <source>What begins after the cut-off does not count yet. A date in the far future is a slip.</source>
        <translation>ما يبدأ بعد تاريخ الحصر لا يحتسب بعد. والتاريخ البعيد خطأ كتابة.</translation>
    </message>
    <message>
        <source>Contact dated after the cut-off</source>
        <translation>اتصال مؤرخ بعد تاريخ الحصر</translation>
    </message>
    <message>
        <source>It counts from the first cut-off on or after its day. A date in the far future is a slip.</source>
        <translation>يحتسب ابتداء من أول حصر في ذلك اليوم أو بعده. والتاريخ البعيد خطأ كتابة.</translation>
    </message>
    <message>
        <source>Contact before graduation</source>
        <translation>اتصال سابق للتخرج</translation>
    </message>
    <message>
        <source>Attempts count only from graduation on: an earlier one never shows that a graduate can&apos;t be reached.</source>
        <translation>لا تحتسب المحاولات إلا بعد التخرج: ما قبله لا يدل على تعذر الاتصال بالمتخرج.</translation>
    </message>
    <message>
        <source>Nothing, when it was a call during the training; otherwise correct the date.</source>
        <translation>لا شيء إن كان اتصالا أثناء التكوين؛ وإلا فصحح التاريخ.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Their CIN differ: %1 and %2. They may be two people.</source>
        <translation>رقما البطاقة الوطنية مختلفان: %1 و%2. قد يكونان شخصين.</translation>
    </message>
    <message>
        <source>Their Massar codes differ: %1 and %2. They may be two people.</source>
        <translation>رمزا مسار مختلفان: %1 و%2. قد يكونان شخصين.</translation>
    </message>
    <message>
        <source>Day and month of birth are swapped (%1 and %2): choose the right date.</source>
        <translation>يوم وشهر الازدياد معكوسان (%1 و%2): اختر التاريخ الصحيح.</translation>
    </message>
    <message>
        <source>Their birth dates differ: %1 and %2. They may be two people.</source>
        <translation>تاريخا الازدياد مختلفان: %1 و%2. قد يكونان شخصين.</translation>
    </message>
    <message>
        <source>One is a woman, the other a man. They may be two people.</source>
        <translation>أحدهما امرأة والآخر رجل. قد يكونان شخصين.</translation>
    </message>
    <message>
        <source>Both are enrolled in the cohort “%1”, with different details: both enrolments stay, and one person would count twice there. Correct one of them first, or remove it afterwards.</source>
        <translation>كلاهما مسجل في الفوج «%1» بتفاصيل مختلفة: يبقى التسجيلان معا ويحتسب الشخص مرتين. صحح أحدهما أولا أو احذفه بعد ذلك.</translation>
    </message>
    <message>
        <source>They were in training at the same time, in “%1” and in “%2”.</source>
        <translation>كانا في التكوين في نفس الوقت، في «%1» وفي «%2».</translation>
    </message>
    <message>
        <source>A learner can&apos;t be merged with itself.</source>
        <translation>لا يمكن دمج المتدرب مع نفسه.</translation>
    </message>
    <message>
        <source>One of the two learners is no longer there: search again.</source>
        <translation>أحد المتدربين لم يعد موجودا: أعد البحث.</translation>
    </message>
    <message>
        <source>Merged with “%1”. %2</source>
        <translation>دمج مع «%1». %2</translation>
    </message>
    <message>
        <source>This merge was taken back already.</source>
        <translation>تم التراجع عن هذا الدمج من قبل.</translation>
    </message>
    <message>
        <source>The learner “%1” can&apos;t come back: another one has the same reference or CIN now. Change that one first, or take a later merge back first.</source>
        <translation>لا يمكن استرجاع المتدرب «%1»: لمتدرب آخر الآن نفس المرجع أو نفس البطاقة الوطنية. غير ذلك أولا، أو تراجع أولا عن دمج لاحق.</translation>
    </message>
    <message>
        <source>A table of more than four thousand million rows can&apos;t be shown.</source>
        <translation>لا يمكن عرض جدول تتجاوز أسطره أربعة مليارات.</translation>
    </message>
    <message>
        <source>There is too much text in one column to sort it.</source>
        <translation>في العمود نص أكثر مما يمكن ترتيبه.</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>ورقة الاتصالات</translation>
    </message>
    <message>
        <source>Call sheet · %1 · made on %2 · personal data: keep it locked, destroy it after use</source>
        <translation>ورقة الاتصالات · %1 · أعدت في %2 · معطيات شخصية: تحفظ في مكان مقفل وتتلف بعد الاستعمال</translation>
    </message>
    <message>
        <source>Write one of these as the result: %1.</source>
        <translation>اكتب في خانة النتيجة إحدى هذه العبارات: %1.</translation>
    </message>
    <message>
        <source>%1 people to call</source>
        <translation>الأشخاص المطلوب الاتصال بهم: %1</translation>
    </message>
    <message>
        <source>Call sheet with names to “%1” (%2 people)</source>
        <translation>ورقة اتصالات بالأسماء إلى «%1» (الأشخاص: %2)</translation>
    </message>
    <message>
        <source>Filled call sheet “%1”</source>
        <translation>ورقة اتصالات مملوءة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s).</source>
        <translation>
            <numerusform>لا أزواج مؤكدة.</numerusform>
            <numerusform>زوج مؤكد واحد.</numerusform>
            <numerusform>زوجان مؤكدان.</numerusform>
            <numerusform>%n أزواج مؤكدة.</numerusform>
            <numerusform>%n زوجا مؤكدا.</numerusform>
            <numerusform>%n زوج مؤكد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n certain pair(s)…</source>
        <translation>
            <numerusform>دمج الأزواج المؤكدة (%n)…</numerusform>
            <numerusform>دمج زوج مؤكد واحد…</numerusform>
            <numerusform>دمج زوجين مؤكدين…</numerusform>
            <numerusform>دمج %n أزواج مؤكدة…</numerusform>
            <numerusform>دمج %n زوجا مؤكدا…</numerusform>
            <numerusform>دمج %n زوج مؤكد…</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge of “%1” into “%2”</source>
        <translation>دمج «%1» في «%2»</translation>
    </message>
    <message>
        <source>Merge of certain duplicates (%1)</source>
        <translation>دمج المكررات المؤكدة (%1)</translation>
    </message>
    <message>
        <source>Merge of “%1” taken back</source>
        <translation>تم التراجع عن دمج «%1»</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>اتصال ب%1: %2</translation>
    </message>
    <message>
        <source>Person in charge of %1 learners</source>
        <translation>المكلف بالتتبع؛ المتدربون: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a mapping called “%1” already: choose another name.</source>
        <translation>توجد من قبل مطابقة باسم «%1»: اختر اسما آخر.</translation>
    </message>
    <message>
        <source>The clipboard holds no table: copy the cells in the spreadsheet, with their headings, and paste again.</source>
        <translation>لا جدول في الحافظة: انسخ الخلايا من برنامج الجداول مع عناوينها، ثم ألصق من جديد.</translation>
    </message>
    <message>
        <source>No column goes anywhere: choose at least one field.</source>
        <translation>لا وجهة لأي عمود: اختر حقلا واحدا على الأقل.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>جودة المعطيات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>المعني بالأمر</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>موضع الخلل</translation>
    </message>
    <message>
        <source>Left as it is because</source>
        <translation>متروك كما هو بسبب</translation>
    </message>
    <message>
        <source>Export of findings with names to “%1” (%2 rows)</source>
        <translation>تصدير الملاحظات بالأسماء إلى «%1» (الأسطر: %2)</translation>
    </message>
    <message>
        <source>Data quality, “%1”: %2 findings open again</source>
        <translation>جودة المعطيات، «%1»: الملاحظات المعاد فتحها: %2</translation>
    </message>
    <message>
        <source>Data quality, “%1”: %2 findings left as they are (%3)</source>
        <translation>جودة المعطيات، «%1»: الملاحظات المتروكة كما هي: %2 (%3)</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>الحالة الجديدة</translation>
    </message>
    <message>
        <source>To the cohort</source>
        <translation>إلى الفوج</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
    </message>
    <message>
        <source>List of cohort %1, with names, to “%2”</source>
        <translation>لائحة الفوج %1، بالأسماء، إلى «%2»</translation>
    </message>
    <message>
        <source>Organisation “%1” created</source>
        <translation>أنشئت الهيئة «%1»</translation>
    </message>
    <message>
        <source>Type the day of graduation, e.g. 30/06/2026.</source>
        <translation>اكتب يوم التخرج، مثلا 30/06/2026.</translation>
    </message>
    <message>
        <source>Graduates noted: %1</source>
        <translation>حالات التخرج المسجلة: %1</translation>
    </message>
    <message>
        <source>Graduates noted by a filled list: %1</source>
        <translation>حالات التخرج المسجلة بلائحة مملوءة: %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Put back an earlier value: %1</source>
        <translation>أعيدت قيمة سابقة: %1</translation>
    </message>
    <message>
        <source>Nobody is observable 6 months after graduation yet.</source>
        <translation>لا أحد قابل للملاحظة بعد 6 أشهر من التخرج إلى الآن.</translation>
    </message>
    <message>
        <source>Fewer than half answered: counts and bounds only.</source>
        <translation>أجاب أقل من النصف: أعداد وحدود فقط.</translation>
    </message>
    <message>
        <source>95% CI %1–%2</source>
        <translation>مجال الثقة 95%: من %1 إلى %2</translation>
    </message>
    <message>
        <source>* fewer than 70 % answered: mind the bounds.</source>
        <translation>* أجاب أقل من 70%: انتبه إلى الحدود.</translation>
    </message>
    <message>
        <source>%1 without information: between %2 and %3</source>
        <translation>بدون معلومات: %1؛ بين %2 و%3</translation>
    </message>
    <message>
        <source>Training in %1, %2: %3</source>
        <translation>تكوين في %1، %2: %3</translation>
    </message>
    <message>
        <source>%1, %2. Evidence: %3.</source>
        <translation>%1، %2. الإثبات: %3.</translation>
    </message>
    <message>
        <source>%1, %2, last confirmed on %3. Evidence: %4.</source>
        <translation>%1، %2، آخر تأكيد في %3. الإثبات: %4.</translation>
    </message>
    <message>
        <source>Contact of %1, %2: %3</source>
        <translation>اتصال بتاريخ %1، %2: %3</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>التخرج</translation>
    </message>
    <message>
        <source>Graduated on %1</source>
        <translation>تخرج بتاريخ %1</translation>
    </message>
    <message>
        <source>M%1</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>%1 months after graduation, %2: %3</source>
        <translation>%1 أشهر بعد التخرج، %2: %3</translation>
    </message>
    <message>
        <source>Cut-off %1: what comes later doesn&apos;t count yet</source>
        <translation>الحصر في %1: ما بعده لا يحتسب بعد</translation>
    </message>
    <message>
        <source>“%1” stands for nothing in the list; choose from it.</source>
        <translation>«%1» لا يطابق شيئا في اللائحة؛ اختر منها.</translation>
    </message>
    <message>
        <source>“%1” may be one of %2 in the list; choose the one that is meant.</source>
        <translation>«%1» قد يعني واحدا من %2 في اللائحة؛ اختر المقصود.</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: تغير %2</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>أنشئ: %1</translation>
    </message>
    <message>
        <source>This was typed and not yet saved.</source>
        <translation>كتب هذا ولم يحفظ بعد.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يحفظ. %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1 س في الأسبوع</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation>«%1» ل%2</translation>
    </message>
    <message>
        <source>“%1” may be several of “%2”: say which by its code.</source>
        <translation>«%1» قد يعني عدة عناصر من «%2»: حدد أيها برمزه.</translation>
    </message>
    <message>
        <source>“%1” is none of “%2”.</source>
        <translation>«%1» لا يوجد ضمن «%2».</translation>
    </message>
    <message>
        <source>This belongs to “%1”: change it there.</source>
        <translation>هذا يخص «%1»: غيره هناك.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: paste again.</source>
        <translation>تغير %1 في هذه الأثناء: ألصق من جديد.</translation>
    </message>
    <message>
        <source>Cells pasted into “%1”: %2</source>
        <translation>الخلايا الملصقة في «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Deleted from “%1”: %2</source>
        <translation>المحذوفة من «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is no rule of data quality. The rules: %2.</source>
        <translation>«%1» ليست قاعدة من قواعد جودة المعطيات. القواعد هي: %2.</translation>
    </message>
    <message>
        <source>--%1 needs a cut-off: --on DATE.</source>
        <translation>‎--%1 يستلزم تاريخ حصر: --on DATE.</translation>
    </message>
    <message>
        <source>Data quality as of %1: %2 to put right, %3 to know.</source>
        <translation>جودة المعطيات بتاريخ %1: للتصحيح %2، للعلم %3.</translation>
    </message>
    <message>
        <source>Checks that the file is sound and, with a cut-off, that its data can be trusted.</source>
        <translation>يتحقق من سلامة الملف، ومع تاريخ حصر، من موثوقية معطياته.</translation>
    </message>
    <message>
        <source>applies the rules of data quality as of this cut-off</source>
        <translation>يطبق قواعد جودة المعطيات عند تاريخ الحصر هذا</translation>
    </message>
    <message>
        <source>these rules only, e.g. shared_phone</source>
        <translation>هذه القواعد فقط، مثلا shared_phone</translation>
    </message>
    <message>
        <source>every row with what is the matter</source>
        <translation>كل سطر مع موضع الخلل فيه</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>النتيجة بصيغة JSON</translation>
    </message>
    <message>
        <source>--level takes certain, likely or possible, not “%1”.</source>
        <translation>يقبل --level القيم certain أو likely أو possible، لا «%1».</translation>
    </message>
    <message>
        <source>%1 learners: %2 certain pairs, %3 likely, %4 possible.</source>
        <translation>المتدربون: %1؛ الأزواج المؤكدة: %2، المرجحة: %3، المحتملة: %4.</translation>
    </message>
    <message>
        <source>Lists the learners who may stand in the file twice, with the reasons.</source>
        <translation>يسرد المتدربين الذين قد يكونون مسجلين مرتين، مع الأسباب.</translation>
    </message>
    <message>
        <source>down to which level of certainty (likely)</source>
        <translation>إلى أي درجة من اليقين (likely)</translation>
    </message>
    <message>
        <source>writes the CSV there, not to standard output</source>
        <translation>يكتب CSV هناك بدل المخرج القياسي</translation>
    </message>
    <message>
        <source>This province lies in %1, not in the region above.</source>
        <translation>هذا الإقليم يقع في جهة %1، لا في الجهة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>The past is too short to try the forecast on it: take the bands with caution.</source>
        <translation>الماضي أقصر من أن تختبر عليه التوقعات: خذ النطاقات بحذر.</translation>
    </message>
    <message>
        <source>Tried on the past, a year ahead: the 80% band held the graduates that then came in %1 of %2 cases (%3%).</source>
        <translation>اختبار على الماضي، لسنة قادمة: ضم نطاق 80% عدد الخريجين الفعلي في %1 من %2 حالة (%3%).</translation>
    </message>
    <message>
        <source>FAILED on the past, a year ahead: the 80% band held the graduates that then came in %1 of %2 cases (%3%), not in 70 to 90%.</source>
        <translation>فشل على الماضي، لسنة قادمة: ضم نطاق 80% عدد الخريجين الفعلي في %1 من %2 حالة (%3%)، وليس في 70 إلى 90%.</translation>
    </message>
    <message>
        <source>Tried on the past, a year ahead: the 80% band held the insertions that then came in %1 of %2 cases (%3%).</source>
        <translation>اختبار على الماضي، لسنة قادمة: ضم نطاق 80% عدد الإدماجات الفعلي في %1 من %2 حالة (%3%).</translation>
    </message>
    <message>
        <source>FAILED on the past, a year ahead: the 80% band held the insertions that then came in %1 of %2 cases (%3%), not in 70 to 90%.</source>
        <translation>فشل على الماضي، لسنة قادمة: ضم نطاق 80% عدد الإدماجات الفعلي في %1 من %2 حالة (%3%)، وليس في 70 إلى 90%.</translation>
    </message>
    <message>
        <source>Of 100 who are confirmed, %1 graduate, as of late.</source>
        <translation>من كل 100 مؤكد يتخرج %1، كما في الآونة الأخيرة.</translation>
    </message>
    <message>
        <source>Of 100 graduates, %1 are inserted after 6 months, as of late.</source>
        <translation>من كل 100 خريج يدمج %1 بعد 6 أشهر، كما في الآونة الأخيرة.</translation>
    </message>
    <message>
        <source>Regions and operators differ as they did, drawn towards the programme&apos;s rate where they are small.</source>
        <translation>تختلف الجهات ومؤسسات التكوين كما كانت، مع تقريب الصغيرة منها إلى نسبة البرنامج.</translation>
    </message>
    <message>
        <source>Half-years to come differ from each other as much as those past.</source>
        <translation>تختلف أنصاف السنوات القادمة فيما بينها بقدر اختلاف الماضية.</translation>
    </message>
    <message>
        <source>Too few have graduated yet: half of a month&apos;s class is a guess.</source>
        <translation>عدد الخريجين ما زال قليلا جدا: تخرج نصف دفعة الشهر مجرد تقدير.</translation>
    </message>
    <message>
        <source>Too few are due yet: the rate of insertion is a guess.</source>
        <translation>عدد من حل أجلهم ما زال قليلا جدا: نسبة الإدماج مجرد تقدير.</translation>
    </message>
    <message>
        <source>Supposed: %1 cohorts more in each half-year.</source>
        <translation>بافتراض: %1 من الأفواج الإضافية في كل نصف سنة.</translation>
    </message>
    <message>
        <source>Supposed: graduation changes by %1 points.</source>
        <translation>بافتراض: يتغير التخرج بمقدار %1 نقطة.</translation>
    </message>
    <message>
        <source>Supposed: insertion changes by %1 points.</source>
        <translation>بافتراض: يتغير الإدماج بمقدار %1 نقطة.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>التعاريف</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>the rate of all</source>
        <translation>نسبة الجميع</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Same mix of</source>
        <translation>نفس تركيبة</translation>
    </message>
    <message>
        <source>Track and status at entry</source>
        <translation>المسلك والوضعية عند الولوج</translation>
    </message>
    <message>
        <source>within the limits: chance alone gives such differences</source>
        <translation>داخل الحدين: الصدفة وحدها تعطي مثل هذه الفوارق</translation>
    </message>
    <message>
        <source>below the 95% limit: look closer, one group in forty does by chance</source>
        <translation>تحت حد 95%: يستحق نظرة أدق، ويحدث ذلك صدفة لمجموعة من كل أربعين</translation>
    </message>
    <message>
        <source>above the 95% limit: look closer, one group in forty does by chance</source>
        <translation>فوق حد 95%: يستحق نظرة أدق، ويحدث ذلك صدفة لمجموعة من كل أربعين</translation>
    </message>
    <message>
        <source>below the 99.8% limit: chance hardly explains it</source>
        <translation>تحت حد 99,8%: لا تكاد الصدفة تفسره</translation>
    </message>
    <message>
        <source>above the 99.8% limit: chance hardly explains it</source>
        <translation>فوق حد 99,8%: لا تكاد الصدفة تفسره</translation>
    </message>
    <message>
        <source>limits at n = %1: 95% %2 · 99.8% %3</source>
        <translation>الحدان عند n = %1: 95% %2 · 99,8% %3</translation>
    </message>
    <message numerus="yes">
        <source>Not drawn, for want of a rate: %n group(s).</source>
        <translation>
            <numerusform>لم يرسم شيء لانعدام النسبة: لا مجموعة.</numerusform>
            <numerusform>لم ترسم مجموعة واحدة لانعدام نسبتها.</numerusform>
            <numerusform>لم ترسم مجموعتان لانعدام نسبتهما.</numerusform>
            <numerusform>لم ترسم %n مجموعات لانعدام نسبها.</numerusform>
            <numerusform>لم ترسم %n مجموعة لانعدام نسبها.</numerusform>
            <numerusform>لم ترسم %n مجموعة لانعدام نسبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not drawn, for want of a rate: %1.</source>
        <translation>لم ترسم لانعدام نسبتها: %1.</translation>
    </message>
    <message>
        <source>Insertion at %1 months %2, against chance</source>
        <translation>الإدماج عند الشهر %1 %2، مقارنة بالصدفة</translation>
    </message>
    <message>
        <source>each mark a group · the funnel: how far chance alone leads groups of that size</source>
        <translation>كل علامة مجموعة · القمع: إلى أي مدى تقود الصدفة وحدها مجموعات بهذا الحجم</translation>
    </message>
    <message>
        <source>n, observable graduates</source>
        <translation>n، الخريجون القابلون للملاحظة</translation>
    </message>
    <message>
        <source>95% limits</source>
        <translation>حدا 95%</translation>
    </message>
    <message>
        <source>99.8% limits</source>
        <translation>حدا 99,8%</translation>
    </message>
    <message>
        <source>within</source>
        <translation>داخل الحدين</translation>
    </message>
    <message>
        <source>outside 95%</source>
        <translation>خارج 95%</translation>
    </message>
    <message>
        <source>outside 99.8%</source>
        <translation>خارج 99,8%</translation>
    </message>
    <message>
        <source>No target rate is set: the funnel stands around the rate of all.</source>
        <translation>لم تحدد نسبة مستهدفة: القمع حول نسبة الجميع.</translation>
    </message>
    <message>
        <source>no group has a rate to show</source>
        <translation>لا مجموعة لها نسبة قابلة للعرض</translation>
    </message>
    <message>
        <source>Hollow mark: fewer than 70% answered; read the rate with its bounds.</source>
        <translation>علامة مفرغة: نسبة الاستجابة دون 70%؛ تقرأ النسبة مع حديها.</translation>
    </message>
    <message>
        <source>expected with this mix of people: %1 of %2 (%3)</source>
        <translation>المتوقع بهذه التركيبة من الأشخاص: %1 من %2 (%3)</translation>
    </message>
    <message>
        <source>gap %1 points (95% CI of the rate: %2 to %3)</source>
        <translation>الفارق %1 نقطة (مجال الثقة 95% للنسبة: %2 إلى %3)</translation>
    </message>
    <message>
        <source>with the mix of all: %1 (directly standardised)</source>
        <translation>بتركيبة الجميع: %1 (معايرة مباشرة)</translation>
    </message>
    <message>
        <source>Insertion beyond what the mix of people explains, %1</source>
        <translation>الإدماج خارج ما تفسره تركيبة الأشخاص، %1</translation>
    </message>
    <message>
        <source>inserted at %1 months less those expected at the rates of all for the same mix (%2) · line: 95% CI</source>
        <translation>المدمجون عند الشهر %1 ناقص المتوقعين بنسب الجميع لنفس التركيبة (%2) · الخط: مجال الثقة 95%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>نقاط مئوية</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>أقل من المتوقع</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>أكثر من المتوقع</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>%1, at %2 months</source>
        <translation>%1، عند الشهر %2</translation>
    </message>
    <message>
        <source>answers &lt; 50%: counts only</source>
        <translation>الاستجابة &lt; 50%: أعداد فقط</translation>
    </message>
    <message>
        <source>nobody to count yet</source>
        <translation>لا أحد للاحتساب بعد</translation>
    </message>
    <message>
        <source>%1, out of: %2</source>
        <translation>%1، من أصل: %2</translation>
    </message>
    <message>
        <source>Any job or self-employment held at %1 months counts, in the trade or not; whatever they came for, all observable graduates are in the denominator.</source>
        <translation>يحتسب كل شغل أو عمل حر قائم عند الشهر %1، في التخصص أو خارجه؛ وأيا كان ما جاؤوا من أجله، كل الخريجين القابلين للملاحظة في المقام.</translation>
    </message>
    <message>
        <source>Alternance and ANAPEC insertion contracts count as well.</source>
        <translation>يحتسب أيضا التكوين بالتناوب وعقود الإدماج (أنابيك).</translation>
    </message>
    <message>
        <source>Those without information leave the denominator, as if they were like the others.</source>
        <translation>من هم بدون معلومات يخرجون من المقام، كأنهم مثل غيرهم.</translation>
    </message>
    <message>
        <source>Those without information return, all taken for inserted.</source>
        <translation>يعود من هم بدون معلومات، ويعتبرون كلهم مدمجين.</translation>
    </message>
    <message>
        <source>Those without information count no longer; further study counts as a success.</source>
        <translation>لا يحتسب بعد من هم بدون معلومات؛ وتحتسب متابعة الدراسة نجاحا.</translation>
    </message>
    <message>
        <source>Further study counts no longer; who is neither inserted nor seeking work leaves the denominator.</source>
        <translation>لا تحتسب متابعة الدراسة بعد؛ ومن ليس مدمجا ولا باحثا عن شغل يخرج من المقام.</translation>
    </message>
    <message>
        <source>Seen at 9 months, one week worked since graduation is enough; those in further study are in the denominator.</source>
        <translation>عند الشهر 9، يكفي أسبوع عمل واحد منذ التخرج؛ ومتابعو الدراسة في المقام.</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>counted %1 → %2, out of %3 → %4</source>
        <translation>المحتسبون %1 ← %2، من أصل %3 ← %4</translation>
    </message>
    <message>
        <source>A step stands only between two rates that are shown, so the steps don&apos;t add up here.</source>
        <translation>لا توجد خطوة إلا بين نسبتين معروضتين، لذلك لا تتجمع الخطوات هنا.</translation>
    </message>
    <message>
        <source>From %1 to %2 the steps add up to %3 points, differences of the rates as printed: the same people, another question.</source>
        <translation>من %1 إلى %2 تبلغ الخطوات مجتمعة %3 نقطة، وهي فوارق النسب كما طبعت: نفس الأشخاص، وسؤال آخر.</translation>
    </message>
    <message>
        <source>One population, eight insertion rates</source>
        <translation>ساكنة واحدة، وثماني نسب إدماج</translation>
    </message>
    <message>
        <source>bar: rate by a convention in use · arrow: what the next rule adds (full) or takes (striped)</source>
        <translation>العمود: النسبة حسب اصطلاح معمول به · السهم: ما تضيفه القاعدة التالية (ممتلئ) أو تنقصه (مخطط)</translation>
    </message>
    <message>
        <source>Rate, %</source>
        <translation>النسبة، %</translation>
    </message>
    <message>
        <source>counted/out of</source>
        <translation>المحتسبون/من أصل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>“%1” is not the code of a figure: a character is missing or mistyped. Compare it with the code on the figure&apos;s card.</source>
        <translation>«%1» ليس رمز رقم: حرف ناقص أو مكتوب خطأ. قارنه بالرمز على بطاقة الرقم.</translation>
    </message>
    <message>
        <source>The code “%1” was made by a newer version of Jisr. Open it with that version.</source>
        <translation>الرمز «%1» أنشأه إصدار أحدث من جسر. افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The code “%1” belongs to another programme, or to an earlier state of this one: it filters by a value of “%2” that this file doesn&apos;t have.</source>
        <translation>الرمز «%1» يخص برنامجا آخر، أو حالة سابقة لهذا البرنامج: يصفي بقيمة لـ«%2» لا يتضمنها هذا الملف.</translation>
    </message>
    <message>
        <source>The code “%1” no longer says which is meant: %2. Set the filter by hand.</source>
        <translation>لم يعد الرمز «%1» يحدد المقصود: %2. اضبط التصفية يدويا.</translation>
    </message>
    <message>
        <source>%1 dirhams</source>
        <translation>%1 درهم</translation>
    </message>
    <message>
        <source>The counts are not published: too few people could be told apart.</source>
        <translation>الأعداد غير منشورة: عدد الأشخاص قليل إلى حد قد يتيح التعرف عليهم.</translation>
    </message>
    <message>
        <source>Fewer than half answered: the rate is only known to be at least this.</source>
        <translation>أجاب أقل من النصف: لا يعرف إلا أن النسبة لا تقل عن هذا.</translation>
    </message>
    <message>
        <source>Fewer than 70% answered: read the rate with its bounds.</source>
        <translation>نسبة الاستجابة دون 70%: تقرأ النسبة مع حديها.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>مجال الثقة 95%</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>الحدان</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4; the counts are not published.</source>
        <translation>%1 بتاريخ %2 (%3): %4؛ الأعداد غير منشورة.</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4, for %5 of %6. Counted: %7; out of: %8.</source>
        <translation>%1 بتاريخ %2 (%3): %4، أي %5 من %6. المحتسبون: %7؛ من أصل: %8.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2 months</source>
        <translation>%1 عند الشهر %2</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>by operator</source>
        <translation>حسب مؤسسة التكوين</translation>
    </message>
    <message>
        <source>by track</source>
        <translation>حسب المسلك</translation>
    </message>
    <message>
        <source>by half-year of entry</source>
        <translation>حسب نصف سنة الولوج</translation>
    </message>
    <message>
        <source>by cohort</source>
        <translation>حسب الفوج</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>حسب المرحلة</translation>
    </message>
    <message>
        <source>by mode of training</source>
        <translation>حسب صيغة التكوين</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>حسب الجنس</translation>
    </message>
    <message>
        <source>by level of education</source>
        <translation>حسب المستوى الدراسي</translation>
    </message>
    <message>
        <source>by status at entry</source>
        <translation>حسب الوضعية عند الولوج</translation>
    </message>
    <message>
        <source>by province of residence</source>
        <translation>حسب إقليم الإقامة</translation>
    </message>
    <message>
        <source>Insertion at %1 months %2</source>
        <translation>الإدماج عند الشهر %1 %2</translation>
    </message>
    <message>
        <source>Situation at %1 months %2</source>
        <translation>الوضعية عند الشهر %1 %2</translation>
    </message>
    <message>
        <source>Confirmed learners: where the programme lands</source>
        <translation>المتدربون المؤكدون: إلى أين يصل البرنامج</translation>
    </message>
    <message>
        <source>Graduates: where the programme lands</source>
        <translation>الخريجون: إلى أين يصل البرنامج</translation>
    </message>
    <message>
        <source>Insertions at 6 months: where the programme lands</source>
        <translation>حالات الإدماج عند الشهر 6: إلى أين يصل البرنامج</translation>
    </message>
    <message>
        <source>%1: about %2; 50%: %3 to %4; 80%: %5 to %6; 95%: %7 to %8</source>
        <translation>%1: حوالي %2؛ 50%: %3 إلى %4؛ 80%: %5 إلى %6؛ 95%: %7 إلى %8</translation>
    </message>
    <message>
        <source>aim %1 by %2</source>
        <translation>هدف %1 في أفق %2</translation>
    </message>
    <message>
        <source>people, cumulated</source>
        <translation>أشخاص، بالتراكم</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>ملاحظ</translation>
    </message>
    <message>
        <source>middle of the runs</source>
        <translation>وسيط المحاكاة</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Forecasts are not published.</source>
        <translation>التوقعات لا تنشر.</translation>
    </message>
    <message>
        <source>Nobody has been confirmed yet.</source>
        <translation>لم يتأكد أحد بعد.</translation>
    </message>
    <message>
        <source>%1: %2 observed</source>
        <translation>%1: %2 ملاحظ</translation>
    </message>
    <message>
        <source>The chart %1 could not be written: %2</source>
        <translation>تعذرت كتابة الرسم البياني %1: %2</translation>
    </message>
    <message>
        <source>The saved question “%1” can&apos;t be read. Delete it and save it anew.</source>
        <translation>تتعذر قراءة السؤال المحفوظ «%1». احذفه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>اختيارات مضافة</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>the insertion rate</source>
        <translation>نسبة الإدماج</translation>
    </message>
    <message>
        <source>the number of graduates</source>
        <translation>عدد الخريجين</translation>
    </message>
    <message>
        <source>the share of unknown situations</source>
        <translation>حصة الوضعيات المجهولة</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>tiles of one size</source>
        <translation>مربعات بحجم واحد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>rates and follow-up</source>
        <translation>النسب والتتبع</translation>
    </message>
    <message>
        <source>people, enrolled to graduated</source>
        <translation>الأعداد، من المسجلين إلى الخريجين</translation>
    </message>
    <message>
        <source>unchanged %1</source>
        <translation>دون تغيير %1</translation>
    </message>
    <message>
        <source>%1 points %2</source>
        <translation>%1 نقطة %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>خلال سنة</translation>
    </message>
    <message>
        <source>Situation unknown at %1 months</source>
        <translation>الوضعية المجهولة عند الشهر %1</translation>
    </message>
    <message>
        <source>Inserted at %1 months</source>
        <translation>المدمجون عند الشهر %1</translation>
    </message>
    <message>
        <source>Graduates: %1</source>
        <translation>الخريجون: %1</translation>
    </message>
    <message>
        <source>due at %1 months: %2</source>
        <translation>حل أجلهم عند الشهر %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 without information</source>
        <translation>%1: %2 من %3 بدون معلومات</translation>
    </message>
    <message>
        <source>Not on the map: %1, %2.</source>
        <translation>خارج الخريطة: %1، %2.</translation>
    </message>
    <message>
        <source>Not on the map: %1, %2 (n = %3).</source>
        <translation>خارج الخريطة: %1، %2 (n = %3).</translation>
    </message>
    <message>
        <source>per cent of the observable graduates</source>
        <translation>بالمئة من الخريجين القابلين للملاحظة</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>95% CI, %</source>
        <translation>مجال الثقة 95%، بالمئة</translation>
    </message>
    <message>
        <source>* answers &lt; 70%: read with the bounds</source>
        <translation>* الاستجابة &lt; 70%: تقرأ مع الحدين</translation>
    </message>
    <message>
        <source>† answers &lt; 50%: no rate, bounds only</source>
        <translation>† الاستجابة &lt; 50%: لا نسبة، الحدان فقط</translation>
    </message>
    <message>
        <source>c: not published</source>
        <translation>c: غير منشور</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>observable graduates whose situation is known</source>
        <translation>الخريجون القابلون للملاحظة المعروفة وضعيتهم</translation>
    </message>
    <message>
        <source>graduates for less than %1 months</source>
        <translation>خريجون منذ أقل من %1 أشهر</translation>
    </message>
    <message>
        <source>confirmed, their last training in progress</source>
        <translation>مؤكدون، آخر تكوين لهم جار</translation>
    </message>
    <message>
        <source>Progress to the target</source>
        <translation>التقدم نحو الهدف</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>%1 confirmed of the target of %2</source>
        <translation>المؤكدون %1 من هدف %2</translation>
    </message>
    <message>
        <source>nothing to be published yet</source>
        <translation>لا شيء للنشر بعد</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>cut-off at the end of the month</source>
        <translation>الحصر في نهاية الشهر</translation>
    </message>
    <message>
        <source>Response rate (follow-up coverage)</source>
        <translation>نسبة الاستجابة (تغطية التتبع)</translation>
    </message>
    <message>
        <source>In training (at the date)</source>
        <translation>قيد التكوين (في التاريخ)</translation>
    </message>
    <message>
        <source>Cut-off %1</source>
        <translation>الحصر %1</translation>
    </message>
    <message>
        <source>Insertion at %1 months, month by month</source>
        <translation>الإدماج عند الشهر %1، شهرا بشهر</translation>
    </message>
    <message>
        <source>Enrolled to graduated, month by month</source>
        <translation>من المسجلين إلى الخريجين، شهرا بشهر</translation>
    </message>
    <message>
        <source>Each month as this file sees it from the end of that month</source>
        <translation>كل شهر كما يراه هذا الملف من نهاية ذلك الشهر</translation>
    </message>
    <message>
        <source>half-year of entry</source>
        <translation>نصف سنة الولوج</translation>
    </message>
    <message>
        <source>cohorts, by the date they began</source>
        <translation>الأفواج، حسب تاريخ البداية</translation>
    </message>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1، بدأ في %2</translation>
    </message>
    <message>
        <source>Insertion at %1 months by entry cohort</source>
        <translation>الإدماج عند الشهر %1 حسب فوج الولوج</translation>
    </message>
    <message>
        <source>In the order of their start; a place without a point has nobody due or too few answers</source>
        <translation>بترتيب بدايتها؛ دون نقطة: لا أحد حل أجله أو الاستجابات قليلة جدا</translation>
    </message>
    <message>
        <source>The program&apos;s map is damaged. Install the program again.</source>
        <translation>خريطة التطبيق متضررة. أعد تثبيت التطبيق.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Each cohort alone</source>
        <translation>كل فوج على حدة</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>كما لوحظ</translation>
    </message>
    <message>
        <source>10 points less</source>
        <translation>أقل بـ10 نقاط</translation>
    </message>
    <message>
        <source>5 points less</source>
        <translation>أقل بـ5 نقاط</translation>
    </message>
    <message>
        <source>5 points more</source>
        <translation>أكثر بـ5 نقاط</translation>
    </message>
    <message>
        <source>10 points more</source>
        <translation>أكثر بـ10 نقاط</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>احتساب</translation>
    </message>
    <message>
        <source>confirmed learners</source>
        <translation>المتدربين المؤكدين</translation>
    </message>
    <message>
        <source>insertions at 6 months</source>
        <translation>حالات الإدماج عند الشهر 6</translation>
    </message>
    <message>
        <source>Cohorts in each half-year</source>
        <translation>الأفواج في كل نصف سنة</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>كما هو مقرر</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 إضافي</translation>
    </message>
    <message>
        <source>5 more</source>
        <translation>5 إضافية</translation>
    </message>
    <message>
        <source>10 more</source>
        <translation>10 إضافية</translation>
    </message>
    <message>
        <source>20 more</source>
        <translation>20 إضافيا</translation>
    </message>
    <message>
        <source>%1 months after graduation</source>
        <translation>%1 أشهر بعد التخرج</translation>
    </message>
    <message>
        <source>due: %1 of %2 graduates</source>
        <translation>حل أجلهم: %1 من %2 خريج</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>not all graduates are due yet</source>
        <translation>لم يحل أجل كل الخريجين بعد</translation>
    </message>
    <message>
        <source>Insertion at every horizon, %1</source>
        <translation>الإدماج عند كل أجل، %1</translation>
    </message>
    <message>
        <source>per cent of the observable graduates, by months since graduation · compare down a column</source>
        <translation>بالمئة من الخريجين القابلين للملاحظة، حسب الأشهر منذ التخرج · تقارن داخل العمود</translation>
    </message>
    <message>
        <source>not published cohort by cohort: choose the half-years of entry</source>
        <translation>لا ينشر فوجا بفوج: اختر أنصاف سنوات الولوج</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier cohort(s) not shown: filter, or group by half-year, to see them.</source>
        <translation>
            <numerusform>لا أفواج سابقة غير معروضة.</numerusform>
            <numerusform>فوج سابق واحد غير معروض: صف أو جمع حسب نصف السنة لرؤيته.</numerusform>
            <numerusform>فوجان سابقان غير معروضين: صف أو جمع حسب نصف السنة لرؤيتهما.</numerusform>
            <numerusform>%n أفواج سابقة غير معروضة: صف أو جمع حسب نصف السنة لرؤيتها.</numerusform>
            <numerusform>%n فوجا سابقا غير معروض: صف أو جمع حسب نصف السنة لرؤيتها.</numerusform>
            <numerusform>%n فوج سابق غير معروض: صف أو جمع حسب نصف السنة لرؤيتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) not shown: filter to see them.</source>
        <translation>
            <numerusform>لا مجموعات غير معروضة.</numerusform>
            <numerusform>مجموعة واحدة غير معروضة: صف لرؤيتها.</numerusform>
            <numerusform>مجموعتان غير معروضتين: صف لرؤيتهما.</numerusform>
            <numerusform>%n مجموعات غير معروضة: صف لرؤيتها.</numerusform>
            <numerusform>%n مجموعة غير معروضة: صف لرؤيتها.</numerusform>
            <numerusform>%n مجموعة غير معروضة: صف لرؤيتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the horizon of the question is published.</source>
        <translation>لا ينشر إلا أجل السؤال.</translation>
    </message>
    <message>
        <source>begun by the cut-off; %1 more begin later</source>
        <translation>بدأوا إلى تاريخ الحصر؛ و%1 آخرون يبدؤون لاحقا</translation>
    </message>
    <message>
        <source>begun by the cut-off</source>
        <translation>بدأوا إلى تاريخ الحصر</translation>
    </message>
    <message>
        <source>%1 of %2 %3 (%4)</source>
        <translation>%1 من %2 %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 من %2 %3</translation>
    </message>
    <message>
        <source>%1
%2 of %3 (%4)</source>
        <translation>%1
%2 من %3 (%4)</translation>
    </message>
    <message>
        <source>Graduated without confirmation</source>
        <translation>تخرجوا دون تأكيد</translation>
    </message>
    <message>
        <source>Came by transfer from outside this choice</source>
        <translation>قدموا بالانتقال من خارج هذا الاختيار</translation>
    </message>
    <message>
        <source>Begins later, or began too recently</source>
        <translation>يبدأ لاحقا أو بدأ منذ وقت قصير</translation>
    </message>
    <message>
        <source>Never came, or left in the first days</source>
        <translation>لم يحضروا أو غادروا في الأيام الأولى</translation>
    </message>
    <message>
        <source>Graduated outside this choice, after a transfer</source>
        <translation>تخرجوا خارج هذا الاختيار بعد انتقال</translation>
    </message>
    <message>
        <source>Graduated again, counted the first time</source>
        <translation>تخرجوا مرة أخرى، واحتسبوا في الأولى</translation>
    </message>
    <message>
        <source>Graduated, no graduation date</source>
        <translation>تخرجوا دون تاريخ تخرج</translation>
    </message>
    <message>
        <source>Death, incapacity, military service or detention</source>
        <translation>وفاة أو عجز أو خدمة عسكرية أو اعتقال</translation>
    </message>
    <message>
        <source>Transferred, continuation unknown</source>
        <translation>انتقلوا والمتابعة مجهولة</translation>
    </message>
    <message>
        <source>confirmed is who stays for %1 days</source>
        <translation>المؤكد من يبقى %1 يوما</translation>
    </message>
    <message>
        <source>The flow is not published in the public edition.</source>
        <translation>لا ينشر التدفق في النسخة العمومية.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Situation at %1 months</source>
        <translation>الوضعية عند الشهر %1</translation>
    </message>
    <message>
        <source>From graduation to the situation at %1 months</source>
        <translation>من التخرج إلى الوضعية عند الشهر %1</translation>
    </message>
    <message>
        <source>From admission to the situation at %1 months</source>
        <translation>من القبول إلى الوضعية عند الشهر %1</translation>
    </message>
    <message>
        <source>counts · %: of the observable graduates</source>
        <translation>الأعداد · %: من الخريجين القابلين للملاحظة</translation>
    </message>
    <message>
        <source>counts · % confirmed: of the enrolments started long enough ago · % of a situation: of the observable graduates</source>
        <translation>الأعداد · % المؤكدين: من التسجيلات التي بدأت منذ وقت كاف · % الوضعية: من الخريجين القابلين للملاحظة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Share of those it comes from</source>
        <translation>الحصة من المصدر</translation>
    </message>
    <message>
        <source>The steps before graduation are not published in the public edition.</source>
        <translation>لا تنشر المراحل السابقة للتخرج في النسخة العمومية.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>First days</source>
        <translation>الأيام الأولى</translation>
    </message>
    <message>
        <source>nobody admitted yet</source>
        <translation>لم يقبل أحد بعد</translation>
    </message>
    <message>
        <source>Up to graduation a person counts once a course; from there once, where they graduated.</source>
        <translation>إلى التخرج يحتسب الشخص مرة في كل تكوين؛ وبعده مرة واحدة حيث تخرج.</translation>
    </message>
    <message>
        <source>everybody together</source>
        <translation>الجميع معا</translation>
    </message>
    <message>
        <source>Aalen–Johansen</source>
        <translation>آلن–يوهانسن</translation>
    </message>
    <message>
        <source>share inserted since graduation, other outcomes considered (Aalen–Johansen) · band: 95% CI · dotted: the median</source>
        <translation>حصة المدمجين منذ التخرج، مع مراعاة المآلات الأخرى (آلن–يوهانسن) · النطاق: مجال الثقة 95% · المنقط: الوسيط</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Curves of groups are not published: choose everybody together.</source>
        <translation>لا تنشر منحنيات المجموعات: اختر الجميع معا.</translation>
    </message>
    <message>
        <source>The %1 groups with the most graduates; %2 more are not drawn: filter to see them.</source>
        <translation>المجموعات الـ%1 الأكثر خريجين؛ و%2 أخرى غير مرسومة: صف لرؤيتها.</translation>
    </message>
    <message>
        <source>share inserted since graduation (Kaplan–Meier, as if no other outcome could come between)</source>
        <translation>حصة المدمجين منذ التخرج (كابلان–ماير، كأن لا مآل آخر ممكن)</translation>
    </message>
    <message>
        <source>Confirmed learners by region: where each lands by %1</source>
        <translation>المتدربون المؤكدون حسب الجهة: إلى أين تصل كل جهة في أفق %1</translation>
    </message>
    <message>
        <source>Graduates by region: where each lands by %1</source>
        <translation>الخريجون حسب الجهة: إلى أين تصل كل جهة في أفق %1</translation>
    </message>
    <message>
        <source>Insertions at 6 months by region: where each lands by %1</source>
        <translation>حالات الإدماج عند الشهر 6 حسب الجهة: إلى أين تصل كل جهة في أفق %1</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4).</source>
        <translation>في أفق %1 حوالي %2 (80%: من %3 إلى %4).</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4) of the %5 aimed at: likely missed.</source>
        <translation>في أفق %1 حوالي %2 (80%: من %3 إلى %4) من %5 المستهدفة: يرجح عدم بلوغ الهدف.</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4) of the %5 aimed at: likely reached.</source>
        <translation>في أفق %1 حوالي %2 (80%: من %3 إلى %4) من %5 المستهدفة: يرجح بلوغ الهدف.</translation>
    </message>
    <message>
        <source>By %1 about %2 (80%: %3 to %4) of the %5 aimed at: still open.</source>
        <translation>في أفق %1 حوالي %2 (80%: من %3 إلى %4) من %5 المستهدفة: ما زال مفتوحا.</translation>
    </message>
    <message>
        <source>Where each region lands</source>
        <translation>إلى أين تصل كل جهة</translation>
    </message>
    <message>
        <source>observed by %1</source>
        <translation>الملاحظ إلى %1</translation>
    </message>
    <message>
        <source>middle of the runs, by %1</source>
        <translation>وسيط المحاكاة، في أفق %1</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>about</source>
        <translation>حوالي</translation>
    </message>
    <message>
        <source>Nothing is aimed at here.</source>
        <translation>لا هدف محددا هنا.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>95% from</source>
        <translation>95% من</translation>
    </message>
    <message>
        <source>95% to</source>
        <translation>95% إلى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Inserted, %</source>
        <translation>المدمجون (%)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>95% limits, from</source>
        <translation>حدود 95%، من</translation>
    </message>
    <message>
        <source>95% limits, to</source>
        <translation>حدود 95%، إلى</translation>
    </message>
    <message>
        <source>99.8% limits, from</source>
        <translation>حدود 99,8%، من</translation>
    </message>
    <message>
        <source>99.8% limits, to</source>
        <translation>حدود 99,8%، إلى</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>مقارنة بالصدفة</translation>
    </message>
    <message>
        <source>Gap, points</source>
        <translation>الفارق، بالنقاط</translation>
    </message>
    <message>
        <source>Rate with the mix of all</source>
        <translation>النسبة بتركيبة الجميع</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>الاصطلاح</translation>
    </message>
    <message>
        <source>What the rule changes</source>
        <translation>ما تغيره القاعدة</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1، من</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1، إلى</translation>
    </message>
    <message>
        <source>The sealed facts can&apos;t be read: they are damaged.</source>
        <translation>لا يمكن قراءة الوقائع المختومة: إنها تالفة.</translation>
    </message>
    <message>
        <source>A text of the seal can&apos;t be read: it was changed.</source>
        <translation>لا يمكن قراءة نص من الختم: لقد تم تغييره.</translation>
    </message>
    <message>
        <source>Merged as one person</source>
        <translation>دُمجوا في شخص واحد</translation>
    </message>
    <message>
        <source>Parameters of the rule set</source>
        <translation>معايير القاعدة</translation>
    </message>
    <message>
        <source>Newly due</source>
        <translation>أصبحوا قابلين للملاحظة</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>سُجلوا متأخرين</translation>
    </message>
    <message>
        <source>Jobs that had ended</source>
        <translation>مناصب شغل انتهت</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>إثباتات جديدة</translation>
    </message>
    <message>
        <source>Settled by time</source>
        <translation>حُسمت بمرور الوقت</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>تصحيحات</translation>
    </message>
    <message>
        <source>found to be one person with somebody else in the file</source>
        <translation>تبين أنهم شخص واحد مع غيرهم في الملف</translation>
    </message>
    <message>
        <source>the same facts, counted with other parameters</source>
        <translation>الوقائع نفسها محسوبة بمعايير أخرى</translation>
    </message>
    <message>
        <source>their horizon came between the two cut-offs</source>
        <translation>حل أجلهم بين تاريخي الحصر</translation>
    </message>
    <message>
        <source>due already, but their graduation was not yet in the file</source>
        <translation>كانوا قابلين للملاحظة، لكن تخرجهم لم يكن في الملف بعد</translation>
    </message>
    <message>
        <source>a job is now known to have ended before the horizon</source>
        <translation>أصبح معروفا أن الشغل انتهى قبل الأجل</translation>
    </message>
    <message>
        <source>situations heard of since, nothing known was changed</source>
        <translation>وضعيات عُرفت بعد ذلك دون تغيير ما كان معروفا</translation>
    </message>
    <message>
        <source>the same facts; statuses without a date are believed since</source>
        <translation>الوقائع نفسها؛ حالات بدون تاريخ أصبحت معتمدة</translation>
    </message>
    <message>
        <source>dates, situations or cohorts corrected, rows removed</source>
        <translation>تواريخ أو وضعيات أو أفواج صُححت، أو أسطر حُذفت</translation>
    </message>
    <message>
        <source>Comparing with the last sealed report</source>
        <translation>المقارنة مع آخر تقرير مختوم</translation>
    </message>
    <message>
        <source>%1: the change since the report %2 (cut-off %3) is not published, because it would tell of a few people.</source>
        <translation>%1: التغير منذ التقرير %2 (تاريخ الحصر %3) غير منشور، لأنه يدل على أشخاص قلائل.</translation>
    </message>
    <message>
        <source>%1: %7 (%8 of %9), the same people as in the report %6 of %5 (%2, %3 of %4).</source>
        <translation>%1: %7 (%8 من %9)، الأشخاص أنفسهم كما في التقرير %6 بتاريخ %5 (%2، %3 من %4).</translation>
    </message>
    <message>
        <source>%1: from %2 (%3 of %4) in the report %6 of %5 to %7 (%8 of %9). The table says why, person by person; its rows add up to the change.</source>
        <translation>%1: من %2 (%3 من %4) في التقرير %6 بتاريخ %5 إلى %7 (%8 من %9). يبين الجدول السبب شخصا بشخص، ومجموع أسطره هو التغير.</translation>
    </message>
    <message>
        <source>%1: from %2 (%3 of %4) in the report %6 of %5 to %7 (%8 of %9). The causes are not published, because they would tell of a few people.</source>
        <translation>%1: من %2 (%3 من %4) في التقرير %6 بتاريخ %5 إلى %7 (%8 من %9). الأسباب غير منشورة، لأنها تدل على أشخاص قلائل.</translation>
    </message>
    <message>
        <source>Why the rate is another than in the last sealed report</source>
        <translation>لماذا يختلف المعدل عن آخر تقرير مختوم</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Observable</source>
        <translation>القابلون للملاحظة</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>التقرير %1 بتاريخ %2</translation>
    </message>
    <message>
        <source>This report, %1</source>
        <translation>هذا التقرير، %1</translation>
    </message>
    <message>
        <source>Each person stands under one cause. The rate is that after the row. %1.</source>
        <translation>كل شخص يرد تحت سبب واحد. المعدل هو ما بعد السطر. %1.</translation>
    </message>
    <message>
        <source>Two people of this file have one pseudonym; the report can&apos;t be sealed.</source>
        <translation>لشخصين في هذا الملف الاسم المستعار نفسه؛ لا يمكن ختم التقرير.</translation>
    </message>
    <message>
        <source>The sealed facts were written by a newer version of Jisr. Verify the file with that version.</source>
        <translation>كُتبت الوقائع المختومة بنسخة أحدث من Jisr. تحققوا من الملف بتلك النسخة.</translation>
    </message>
    <message>
        <source>A correction needs its reason: readers of the first report will ask for it.</source>
        <translation>التصحيح يحتاج إلى سببه: سيسأل عنه قراء التقرير الأول.</translation>
    </message>
    <message>
        <source>This file has no sealed report “%1” to be corrected.</source>
        <translation>لا يوجد في هذا الملف تقرير مختوم «%1» لتصحيحه.</translation>
    </message>
    <message>
        <source>Sealed report %1</source>
        <translation>تقرير مختوم %1</translation>
    </message>
    <message>
        <source>Sealing the figures</source>
        <translation>ختم الأرقام</translation>
    </message>
    <message>
        <source>Sealing the facts</source>
        <translation>ختم الوقائع</translation>
    </message>
    <message>
        <source>Another report was sealed in the meantime; nothing was sealed. Make the report again.</source>
        <translation>تم ختم تقرير آخر في هذه الأثناء؛ لم يُختم شيء. أعيدوا إعداد التقرير.</translation>
    </message>
    <message>
        <source>the kind of report</source>
        <translation>نوع التقرير</translation>
    </message>
    <message>
        <source>the edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>the cut-off</source>
        <translation>تاريخ الحصر</translation>
    </message>
    <message>
        <source>the filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>what was asked for</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>the parameters of the rule set</source>
        <translation>معايير القاعدة</translation>
    </message>
    <message>
        <source>the figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>الوقائع</translation>
    </message>
    <message>
        <source>which report it corrects</source>
        <translation>التقرير الذي يصححه</translation>
    </message>
    <message>
        <source>the reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>the state of the file</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>the note in the journal</source>
        <translation>الملاحظة في السجل</translation>
    </message>
    <message>
        <source>who sealed it</source>
        <translation>من ختمه</translation>
    </message>
    <message>
        <source>when it was sealed</source>
        <translation>متى خُتم</translation>
    </message>
    <message>
        <source>Report %1 was changed since it was sealed: %2.</source>
        <translation>تم تغيير التقرير %1 بعد ختمه: %2.</translation>
    </message>
    <message>
        <source>Report %1: its code doesn&apos;t follow from its list of SHA-256 sums and from the report before it; one of them was rewritten.</source>
        <translation>التقرير %1: رمزه لا ينتج عن قائمة بصمات SHA-256 وعن التقرير الذي قبله؛ أحدهما أعيدت كتابته.</translation>
    </message>
    <message>
        <source>Report %1: its hash doesn&apos;t follow from its list of SHA-256 sums and from the report before it.</source>
        <translation>التقرير %1: بصمته لا تنتج عن قائمة بصمات SHA-256 وعن التقرير الذي قبله.</translation>
    </message>
    <message>
        <source>Report %1: the kept file “%2” was not sealed under this name, size and SHA-256.</source>
        <translation>التقرير %1: الملف المحفوظ «%2» لم يُختم بهذا الاسم والحجم وبصمة SHA-256.</translation>
    </message>
    <message>
        <source>Report %1: the file “%2” was taken out on %3 because the law on personal data asks for it; its SHA-256 stays.</source>
        <translation>التقرير %1: أُزيل الملف «%2» بتاريخ %3 لأن قانون المعطيات الشخصية يقتضي ذلك؛ وتبقى بصمته SHA-256.</translation>
    </message>
    <message>
        <source>Report %1: the kept file “%2” was changed; it isn&apos;t the one that was handed out.</source>
        <translation>التقرير %1: تم تغيير الملف المحفوظ «%2»؛ ليس هو الذي سُلم.</translation>
    </message>
    <message>
        <source>Report %1: %2 of the files that were sealed are missing.</source>
        <translation>التقرير %1: ينقص %2 من الملفات المختومة.</translation>
    </message>
    <message>
        <source>Report %1: its figures are of another cut-off or filter than it says.</source>
        <translation>التقرير %1: أرقامه لتاريخ حصر أو تصفية غير المذكورين.</translation>
    </message>
    <message>
        <source>Report %1: %2 figures in all don&apos;t follow from its facts.</source>
        <translation>التقرير %1: عدد الأرقام التي لا تنتج عن وقائعه: %2.</translation>
    </message>
    <message>
        <source>Report %1 can&apos;t be counted again: %2</source>
        <translation>لا يمكن إعادة حساب التقرير %1: %2</translation>
    </message>
    <message>
        <source>Report %1: %2 says %3; counted again from its facts it is %4.</source>
        <translation>التقرير %1: %2 يقول %3؛ وعند إعادة الحساب من وقائعه يكون %4.</translation>
    </message>
    <message>
        <source>Report %1 is the first of this file and doesn&apos;t begin its chain: a report before it was taken out, or it comes from another file.</source>
        <translation>التقرير %1 هو الأول في هذا الملف ولا تبدأ به السلسلة: أُزيل تقرير قبله أو أنه من ملف آخر.</translation>
    </message>
    <message>
        <source>Report %1 doesn&apos;t follow report %2: one between them was taken out, or one of the two was rewritten.</source>
        <translation>التقرير %1 لا يلي التقرير %2: أُزيل تقرير بينهما أو أعيدت كتابة أحدهما.</translation>
    </message>
    <message>
        <source>Report %1: the journal has no note of its sealing.</source>
        <translation>التقرير %1: لا توجد في السجل ملاحظة عن ختمه.</translation>
    </message>
    <message>
        <source>The journal says that report %1 was sealed; its seal is gone.</source>
        <translation>يذكر السجل أن التقرير %1 خُتم؛ وقد اختفى ختمه.</translation>
    </message>
    <message>
        <source>Verifying the seals</source>
        <translation>التحقق من الأختام</translation>
    </message>
    <message>
        <source>Report %1 corrects report %2: %3</source>
        <translation>التقرير %1 يصحح التقرير %2: %3</translation>
    </message>
    <message>
        <source>“%1” is no code of a sealed report: it has 12 letters and digits, such as 7K2M-QX4T-B0RD.</source>
        <translation>«%1» ليس رمز تقرير مختوم: يتكون من 12 حرفا ورقما، مثل 7K2M-QX4T-B0RD.</translation>
    </message>
    <message>
        <source>No report of this file has the code %1: the report was sealed in another file, or the seals of this file were rewritten after it was printed.</source>
        <translation>لا يوجد في هذا الملف تقرير بالرمز %1: خُتم التقرير في ملف آخر، أو أعيدت كتابة أختام هذا الملف بعد طبعه.</translation>
    </message>
    <message>
        <source>Against chance: without a rate to show, nothing can be said.</source>
        <translation>مقارنة بالصدفة: دون نسبة تعرض لا يمكن قول شيء.</translation>
    </message>
    <message>
        <source>The cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Places filled</source>
        <translation>المقاعد المشغولة</translation>
    </message>
    <message>
        <source>Rules of data quality and what breaks them</source>
        <translation>قواعد جودة البيانات وما يخالفها</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا هذا مهم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Over the whole file, whatever the choice of people: each rule with what it found on the cut-off date. A finding may be right as it stands; then somebody has acknowledged it with a reason.</source>
        <translation>على الملف كله مهما كان اختيار الأشخاص: كل قاعدة وما رصدته عند تاريخ الحصر. قد تكون الملاحظة صحيحة كما هي؛ عندئذ قبلها شخص مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Confirmed learners</source>
        <translation>المتدربون المؤكدون</translation>
    </message>
    <message>
        <source>Insertions at 6 months</source>
        <translation>الإدماجات بعد 6 أشهر</translation>
    </message>
    <message>
        <source>What is aimed at and what is reached</source>
        <translation>المستهدف والمحقق</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Aimed at, cumulated</source>
        <translation>المستهدف تراكميا</translation>
    </message>
    <message>
        <source>Reached by then or by the cut-off</source>
        <translation>المحقق حينئذ أو عند الحصر</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>No target is recorded for this choice of people.</source>
        <translation>لا هدف مسجل لهذا الاختيار من الأشخاص.</translation>
    </message>
    <message>
        <source>Every institution counts insertion by its own rule. The same people counted by each of them: a figure of another programme may only be set beside the one of its own rule.</source>
        <translation>كل مؤسسة تحتسب الإدماج بقاعدتها الخاصة. الأشخاص أنفسهم محتسبين بكل قاعدة: لا يوضع رقم برنامج آخر إلا بجانب رقم قاعدته.</translation>
    </message>
    <message>
        <source>The situation of all %1 observable graduates is known.</source>
        <translation>وضعية الخريجين القابلين للرصد وعددهم %1 معروفة كلها.</translation>
    </message>
    <message>
        <source>Of %1 of the %2 observable graduates nothing is known at %3 months.</source>
        <translation>لا يُعرف شيء عن %1 من أصل %2 خريجا قابلا للرصد بعد %3 أشهر.</translation>
    </message>
    <message>
        <source>Nobody can be observed at %1 months yet.</source>
        <translation>لا أحد قابل للرصد بعد %1 أشهر حتى الآن.</translation>
    </message>
    <message>
        <source>How many gave no news is not published: they are too few.</source>
        <translation>عدد من لا أخبار عنهم غير منشور: عددهم قليل جدا.</translation>
    </message>
    <message>
        <source>%1 graduates have not reached %2 months and are in no rate yet.</source>
        <translation>%1 خريجا لم يبلغوا %2 أشهر ولا يدخلون بعد في أي نسبة.</translation>
    </message>
    <message>
        <source>What is not known. %1</source>
        <translation>ما ليس معروفا. %1</translation>
    </message>
    <message>
        <source>This annex says how each figure is counted, so that whoever has only this paper can count one again from its tables.</source>
        <translation>يبين هذا الملحق كيف يحتسب كل رقم، حتى يستطيع من ليس لديه إلا هذه الوثيقة إعادة احتساب رقم من جداولها.</translation>
    </message>
    <message>
        <source>At %1 months the situation of %2 of the %3 observable graduates is known (%4).</source>
        <translation>بعد %1 أشهر، وضعية %2 من أصل %3 خريجا قابلا للرصد معروفة (%4).</translation>
    </message>
    <message>
        <source>%1 of the %2 rules of data quality find something.</source>
        <translation>%1 من أصل %2 قاعدة لجودة البيانات رصدت شيئا.</translation>
    </message>
    <message>
        <source>%1 of the %2 rules of data quality find something: %3 findings, and %4 that were acknowledged.</source>
        <translation>%1 من أصل %2 قاعدة لجودة البيانات رصدت شيئا: %3 ملاحظة، و%4 مقبولة.</translation>
    </message>
    <message>
        <source>Nobody to observe yet: %1.</source>
        <translation>لا أحد للرصد بعد: %1.</translation>
    </message>
    <message>
        <source>Not published, to protect the few people concerned: %1.</source>
        <translation>غير منشور حماية للأشخاص القلائل المعنيين: %1.</translation>
    </message>
    <message>
        <source>Fewer than %2 observable graduates, where chance decides: %1.</source>
        <translation>أقل من %2 خريجا قابلا للرصد، حيث تحكم الصدفة: %1.</translation>
    </message>
    <message>
        <source>Fewer than half answered, only bounds are given: %1.</source>
        <translation>أقل من نصف الأجوبة، لا يعطى إلا الحدان: %1.</translation>
    </message>
    <message>
        <source>Fewer than 70% answered, to be read with the bounds: %1.</source>
        <translation>أقل من 70% من الأجوبة، تقرأ مع الحدين: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>Every rate is its count divided by n, both printed beside it, in per cent with one decimal, half up.</source>
        <translation>كل نسبة هي عددها مقسوما على n، وكلاهما مطبوع بجانبها، بالمائة برقم عشري واحد مع التقريب إلى الأعلى عند النصف.</translation>
    </message>
    <message>
        <source>The insertion rate of the whole: %1.</source>
        <translation>نسبة إدماج المجموع: %1.</translation>
    </message>
    <message>
        <source>Its 95% interval (Wilson), with x the count and z = %1, is %2; here: %3.</source>
        <translation>مجال ثقته 95% (ويلسون)، حيث x العدد وz = %1، هو %2؛ وهنا: %3.</translation>
    </message>
    <message>
        <source>Its upper bound counts those without information as inserted: %1.</source>
        <translation>حده الأعلى يحتسب من لا معلومات عنهم مدمجين: %1.</translation>
    </message>
    <message>
        <source>How to check a figure</source>
        <translation>كيف يُتحقق من رقم</translation>
    </message>
    <message>
        <source>The short code beside a figure leads back to it, to its definition and to the people counted: in Jisr, on the file that the report was made from, type it after Ctrl+K.</source>
        <translation>الرمز القصير بجانب رقم يعيد إليه وإلى تعريفه والأشخاص المحتسبين: في جسر، على الملف الذي أُعد منه التقرير، اكتبه بعد Ctrl+K.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Compared with all</source>
        <translation>مقارنة بالمجموع</translation>
    </message>
    <message>
        <source>From entry to insertion</source>
        <translation>من الولوج إلى الإدماج</translation>
    </message>
    <message>
        <source>Results at each horizon</source>
        <translation>النتائج عند كل أفق</translation>
    </message>
    <message>
        <source>Results by track</source>
        <translation>النتائج حسب المسلك</translation>
    </message>
    <message>
        <source>Results by profile</source>
        <translation>النتائج حسب الملمح</translation>
    </message>
    <message>
        <source>The same people, other definitions</source>
        <translation>الأشخاص أنفسهم بتعريفات أخرى</translation>
    </message>
    <message>
        <source>Targets and trajectory</source>
        <translation>الأهداف والمسار</translation>
    </message>
    <message>
        <source>Follow-up coverage</source>
        <translation>تغطية التتبع</translation>
    </message>
    <message>
        <source>National report</source>
        <translation>التقرير الوطني</translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation>التقرير الجهوي</translation>
    </message>
    <message>
        <source>Regional report: %1</source>
        <translation>التقرير الجهوي: %1</translation>
    </message>
    <message>
        <source>Operator scorecard</source>
        <translation>بطاقة مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Operator scorecard: %1</source>
        <translation>بطاقة مؤسسة التكوين: %1</translation>
    </message>
    <message>
        <source>Cohort sheet</source>
        <translation>بطاقة فوج</translation>
    </message>
    <message>
        <source>Cohort sheet: %1</source>
        <translation>بطاقة فوج: %1</translation>
    </message>
    <message>
        <source>Track report</source>
        <translation>تقرير المسلك</translation>
    </message>
    <message>
        <source>Track report: %1</source>
        <translation>تقرير المسلك: %1</translation>
    </message>
    <message>
        <source>Follow-up coverage report</source>
        <translation>تقرير تغطية التتبع</translation>
    </message>
    <message>
        <source>Data-quality annex</source>
        <translation>ملحق جودة البيانات</translation>
    </message>
    <message>
        <source>Methodology annex</source>
        <translation>ملحق المنهجية</translation>
    </message>
    <message>
        <source>Internal edition, not for publication</source>
        <translation>نسخة داخلية، غير معدة للنشر</translation>
    </message>
    <message>
        <source>This programme has no “%2” under %1. Choose one that it has, or record it first.</source>
        <translation>لا يوجد في هذا البرنامج «%2» ضمن %1. اختر ما يوجد فيه أو سجله أولا.</translation>
    </message>
    <message>
        <source>No figure is counted at %1 months; the horizons are %2.</source>
        <translation>لا يحتسب أي رقم عند %1 أشهر؛ الآفاق هي %2.</translation>
    </message>
    <message>
        <source>There is no kind of report “%1”; there are: %2.</source>
        <translation>لا يوجد نوع تقرير «%1»؛ الأنواع: %2.</translation>
    </message>
    <message>
        <source>A report of the kind “%1” has no chapter “%2”; it has: %3.</source>
        <translation>تقرير من نوع «%1» لا يضم فصلا «%2»؛ فصوله: %3.</translation>
    </message>
    <message>
        <source>A report of the kind “%1” is about exactly one of these: %2. Choose one, with the filter %3=CODE.</source>
        <translation>تقرير من نوع «%1» يخص واحدا فقط من هذه: %2. اختر واحدا بالمرشح %3=CODE.</translation>
    </message>
    <message>
        <source>The cut-off is missing: the date as of which is counted.</source>
        <translation>الحصر ناقص: التاريخ الذي يجري العد عنده.</translation>
    </message>
    <message>
        <source>The comparison must lie before the cut-off, %1. Choose an earlier date.</source>
        <translation>يجب أن تسبق المقارنةُ الحصرَ، %1. اختر تاريخا أسبق.</translation>
    </message>
    <message>
        <source>The second language is the first one. Choose another, or none.</source>
        <translation>اللغة الثانية هي الأولى نفسها. اختر أخرى أو لا شيء.</translation>
    </message>
    <message>
        <source>Since the last sealed report</source>
        <translation>منذ آخر تقرير مختوم</translation>
    </message>
    <message>
        <source>Results %1</source>
        <translation>النتائج %1</translation>
    </message>
    <message>
        <source>Confirmation and graduation %1</source>
        <translation>التأكيد والتخرج %1</translation>
    </message>
    <message>
        <source>Begun long enough ago (n)</source>
        <translation>بدؤوا منذ مدة كافية (n)</translation>
    </message>
    <message>
        <source>Planned end past (n)</source>
        <translation>انقضى موعد النهاية المقرر (n)</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>التتبع %1</translation>
    </message>
    <message>
        <source>Situation known</source>
        <translation>وضعية معروفة</translation>
    </message>
    <message>
        <source>≤, ≥: on 20 to 49 people only this limit is published.</source>
        <translation>‏≤، ≥: من 20 إلى 49 شخصا لا تنشر إلا هذه الحدود.</translation>
    </message>
    <message>
        <source>words</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>short code of the row&apos;s figure, to be typed into Jisr&apos;s search</source>
        <translation>الرمز القصير لرقم السطر، يكتب في بحث جسر</translation>
    </message>
    <message>
        <source>whole number of people or records; c: hidden</source>
        <translation>عدد صحيح من الأشخاص أو التسجيلات؛ c: محجوب</translation>
    </message>
    <message>
        <source>proportion from 0 to 1; c: hidden; –: nobody</source>
        <translation>نسبة من 0 إلى 1؛ c: محجوب؛ –: لا أحد</translation>
    </message>
    <message>
        <source>dirhams a month</source>
        <translation>درهم في الشهر</translation>
    </message>
    <message>
        <source>number with decimal point</source>
        <translation>عدد بفاصلة عشرية على شكل نقطة</translation>
    </message>
    <message>
        <source>date as yyyy-MM-dd</source>
        <translation>تاريخ بصيغة yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Sealed under</source>
        <translation>مختوم تحت</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Data dictionary</source>
        <translation>قاموس البيانات</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما تحتويه</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>تعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>About these figures</source>
        <translation>حول هذه الأرقام</translation>
    </message>
    <message>
        <source>Out of (n)</source>
        <translation>من أصل (n)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Figures of the whole, at %1 months</source>
        <translation>أرقام المجموع بعد %1 أشهر</translation>
    </message>
    <message>
        <source>The same people by other conventions</source>
        <translation>الأشخاص أنفسهم باصطلاحات أخرى</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>سابقا والآن</translation>
    </message>
    <message>
        <source>Beside everybody together</source>
        <translation>إلى جانب المجموع</translation>
    </message>
    <message>
        <source>Results at each horizon, as far as it is due</source>
        <translation>النتائج عند كل أفق، بقدر ما حل أجله</translation>
    </message>
    <message>
        <source>confirmed courses (the learner came and stayed at least %2 days) whose planned end lies at least %3 days before the cut-off. Left out: death, incapacity, military service, detention, and courses without a planned end.</source>
        <translation>مسارات مؤكدة (حضر المتدرب وبقي %2 يوما على الأقل) تسبق نهايتها المقررة تاريخ الحصر بما لا يقل عن %3 يوما. يستبعد: الوفاة والعجز والخدمة العسكرية والاعتقال، والمسارات بلا نهاية مقررة.</translation>
    </message>
    <message>
        <source>observable graduates: those for whom %1 months have passed since graduation, each person once. Who gives no news stays in; the deceased, the incapacitated and those in military service are left out.</source>
        <translation>الخريجون القابلون للملاحظة: من مرت على تخرجهم %1 أشهر، كل شخص مرة واحدة. من لا أخبار عنه يبقى ضمنهم؛ ويستبعد المتوفون والعاجزون ومن هم في الخدمة العسكرية.</translation>
    </message>
    <message>
        <source>employed, self-employed, in alternance or on an ANAPEC insertion contract on the day %1 months after graduation. An internship is not counted.</source>
        <translation>في عمل أو في عمل حر أو في التكوين بالتناوب أو بعقد إدماج أنابيك يوم تمام %1 أشهر بعد التخرج. التدريب لا يحتسب.</translation>
    </message>
    <message>
        <source>graduates who were inserted on that day (employed, self-employed, in alternance or on an ANAPEC insertion contract); nobody else.</source>
        <translation>الخريجون المدمجون في ذلك اليوم (عمل أو عمل حر أو تكوين بالتناوب أو عقد إدماج أنابيك) دون غيرهم.</translation>
    </message>
    <message>
        <source>courses whose learner came and stayed at least %2 days. After a transfer it is still the same course.</source>
        <translation>مسارات حضر فيها المتدرب وبقي %2 يوما على الأقل. وبعد الانتقال يبقى المسار نفسه.</translation>
    </message>
    <message>
        <source>courses that ended with graduation, early or late.</source>
        <translation>مسارات انتهت بالتخرج، مبكرا أو متأخرا.</translation>
    </message>
    <message>
        <source>courses that ended with graduation, at most %4 days after the planned end.</source>
        <translation>مسارات انتهت بالتخرج في أجل أقصاه %4 يوما بعد النهاية المقررة.</translation>
    </message>
    <message>
        <source>courses given up; also where nobody came to the continuation after a transfer.</source>
        <translation>مسارات تم التخلي عنها؛ وكذلك التي لم يحضر أحد إلى تتمتها بعد الانتقال.</translation>
    </message>
    <message>
        <source>courses followed to their end without success.</source>
        <translation>مسارات توبعت إلى نهايتها دون نجاح.</translation>
    </message>
    <message>
        <source>courses that still go on after their planned end, and transfers that nothing followed.</source>
        <translation>مسارات مستمرة بعد نهايتها المقررة، وانتقالات لم يتبعها شيء.</translation>
    </message>
    <message>
        <source>employed, self-employed, in alternance or on an ANAPEC insertion contract on the cut-off date itself. An internship is not counted.</source>
        <translation>في عمل أو في عمل حر أو في التكوين بالتناوب أو بعقد إدماج أنابيك في تاريخ الحصر نفسه. التدريب لا يحتسب.</translation>
    </message>
    <message>
        <source>graduates for whom %1 months have passed since graduation by the cut-off.</source>
        <translation>خريجون مرت على تخرجهم %1 أشهر عند تاريخ الحصر.</translation>
    </message>
    <message>
        <source>deceased, incapacitated or in military service on the day %1 months after graduation: neither a success nor a failure.</source>
        <translation>متوفون أو عاجزون أو في الخدمة العسكرية يوم تمام %1 أشهر بعد التخرج: لا نجاح ولا فشل.</translation>
    </message>
    <message>
        <source>employed or self-employed on the day %1 months after graduation. Alternance and ANAPEC insertion contracts are not counted.</source>
        <translation>في عمل أو في عمل حر يوم تمام %1 أشهر بعد التخرج. التناوب وعقود إدماج أنابيك لا تحتسب.</translation>
    </message>
    <message>
        <source>inserted on the day %1 months after graduation, and everybody who gives no news, as if all of them had found work: the most that the insertion rate can be.</source>
        <translation>المدمجون يوم تمام %1 أشهر بعد التخرج، وكل من لا أخبار عنه كما لو أنهم وجدوا عملا جميعا: أقصى ما يمكن أن تبلغه نسبة الإدماج.</translation>
    </message>
    <message>
        <source>inserted or in further study on the day %1 months after graduation.</source>
        <translation>المدمجون أو من يتابعون الدراسة يوم تمام %1 أشهر بعد التخرج.</translation>
    </message>
    <message>
        <source>in alternance on the day %1 months after graduation.</source>
        <translation>في التكوين بالتناوب يوم تمام %1 أشهر بعد التخرج.</translation>
    </message>
    <message>
        <source>on an ANAPEC insertion contract on the day %1 months after graduation: by law a traineeship, not a job.</source>
        <translation>بعقد إدماج أنابيك يوم تمام %1 أشهر بعد التخرج: هو تدريب بحكم القانون وليس عملا.</translation>
    </message>
    <message>
        <source>in further study on the day %1 months after graduation, or again in a course of the programme, and not inserted.</source>
        <translation>يتابعون الدراسة يوم تمام %1 أشهر بعد التخرج، أو عادوا إلى مسار من البرنامج، وغير مدمجين.</translation>
    </message>
    <message>
        <source>in an internship, paid or not, on the day %1 months after graduation, and neither inserted nor in study.</source>
        <translation>في تدريب، مؤدى عنه أو لا، يوم تمام %1 أشهر بعد التخرج، وليسوا مدمجين ولا في الدراسة.</translation>
    </message>
    <message>
        <source>looking for work on the day %1 months after graduation.</source>
        <translation>يبحثون عن عمل يوم تمام %1 أشهر بعد التخرج.</translation>
    </message>
    <message>
        <source>neither at work nor looking for it on the day %1 months after graduation.</source>
        <translation>لا يعملون ولا يبحثون عن عمل يوم تمام %1 أشهر بعد التخرج.</translation>
    </message>
    <message>
        <source>without news of the day %1 months after graduation: an answer holds for %5 days, hearsay never counts.</source>
        <translation>لا أخبار عنهم ليوم تمام %1 أشهر بعد التخرج: الجواب صالح %5 يوما، والأقاويل لا تحتسب أبدا.</translation>
    </message>
    <message>
        <source>without news, although tried in vain on %6 days or more.</source>
        <translation>لا أخبار عنهم رغم محاولات بلا جدوى في %6 أيام أو أكثر.</translation>
    </message>
    <message>
        <source>without news, and tried in vain on fewer than %6 days: it is for the team to ask.</source>
        <translation>لا أخبار عنهم، والمحاولات بلا جدوى في أقل من %6 أيام: على الفريق أن يسأل.</translation>
    </message>
    <message>
        <source>with a known situation on the day %1 months after graduation, whatever it is.</source>
        <translation>وضعيتهم معروفة يوم تمام %1 أشهر بعد التخرج، كيفما كانت.</translation>
    </message>
    <message>
        <source>with a situation proved by a document, or by the employer or a recruiter in writing, not by their own word alone.</source>
        <translation>وضعيتهم مثبتة بوثيقة، أو كتابة من المشغل أو من جهة التوظيف، لا بقولهم وحده.</translation>
    </message>
    <message>
        <source>on a contract without an end date, or self-employed.</source>
        <translation>بعقد بلا تاريخ نهاية، أو في عمل حر.</translation>
    </message>
    <message>
        <source>at work in the trade they were trained for.</source>
        <translation>يعملون في المهنة التي تكونوا فيها.</translation>
    </message>
    <message>
        <source>at work %7 hours a week or more.</source>
        <translation>يعملون %7 ساعة في الأسبوع أو أكثر.</translation>
    </message>
    <message>
        <source>at work in the region where their cohort was trained.</source>
        <translation>يعملون في الجهة التي تكون فيها فوجهم.</translation>
    </message>
    <message>
        <source>at work outside Morocco.</source>
        <translation>يعملون خارج المغرب.</translation>
    </message>
    <message>
        <source>inserted for at least a week at some time in the 9 months after graduation, even if no longer.</source>
        <translation>أدمجوا أسبوعا على الأقل في وقت ما من الأشهر 9 التالية للتخرج، ولو لم يعودوا كذلك.</translation>
    </message>
    <message>
        <source>inserted at 3 months, and again at 6 months.</source>
        <translation>مدمجون عند الشهر 3، ومن جديد عند الشهر 6.</translation>
    </message>
    <message>
        <source>inserted at 6 months, and again at 12 months.</source>
        <translation>مدمجون عند الشهر 6، ومن جديد عند الشهر 12.</translation>
    </message>
    <message>
        <source>inserted 6 months after graduation; for those who didn&apos;t graduate, 6 months after the planned end.</source>
        <translation>مدمجون بعد 6 أشهر من التخرج؛ ولمن لم يتخرج بعد 6 أشهر من النهاية المقررة.</translation>
    </message>
    <message>
        <source>new work in the trade, also alternance, an ANAPEC insertion contract or a paid internship, begun within 180 days of graduation.</source>
        <translation>عمل جديد في المهنة، ومنه التناوب وعقد إدماج أنابيك والتدريب المؤدى عنه، بدأ في غضون 180 يوما بعد التخرج.</translation>
    </message>
    <message>
        <source>new work in the trade, also alternance, an ANAPEC insertion contract or a paid internship, begun within 180 days of graduation, of %7 hours a week or more, without an end date or for 6 months or more.</source>
        <translation>عمل جديد في المهنة، ومنه التناوب وعقد إدماج أنابيك والتدريب المؤدى عنه، بدأ في غضون 180 يوما بعد التخرج، بمقدار %7 ساعة في الأسبوع أو أكثر، بلا تاريخ نهاية أو لمدة 6 أشهر أو أكثر.</translation>
    </message>
    <message>
        <source>the pay in the middle, in dirhams a month: half of them earn less, half earn more.</source>
        <translation>الأجر الأوسط بالدرهم شهريا: نصفهم يكسب أقل ونصفهم يكسب أكثر.</translation>
    </message>
    <message>
        <source>courses that began at least %2 days before the cut-off. Left out: candidates who were never enrolled, and courses without a start date.</source>
        <translation>مسارات بدأت قبل تاريخ الحصر بما لا يقل عن %2 يوما. يستبعد: المترشحون الذين لم يسجلوا قط، والمسارات بلا تاريخ بداية.</translation>
    </message>
    <message>
        <source>everybody graduated by the cut-off, however lately, each person once, but the deceased, the incapacitated and those in military service. Never to be compared between two dates.</source>
        <translation>كل المتخرجين إلى تاريخ الحصر، ولو حديثا، كل شخص مرة واحدة، عدا المتوفين والعاجزين ومن هم في الخدمة العسكرية. لا يقارن أبدا بين تاريخين.</translation>
    </message>
    <message>
        <source>all graduates, each person once, at the first graduation. Without a graduation date nobody is counted.</source>
        <translation>جميع الخريجين، كل شخص مرة واحدة عند أول تخرج. من لا تاريخ لتخرجه لا يحتسب.</translation>
    </message>
    <message>
        <source>graduates for whom %1 months have passed since graduation, each person once.</source>
        <translation>خريجون مرت على تخرجهم %1 أشهر، كل شخص مرة واحدة.</translation>
    </message>
    <message>
        <source>observable graduates whose situation on that day is known. Who gives no news is left out, so the rate is flattering.</source>
        <translation>الخريجون القابلون للملاحظة المعروفة وضعيتهم في ذلك اليوم. من لا أخبار عنه يستبعد، فالنسبة مجمّلة.</translation>
    </message>
    <message>
        <source>observable graduates who were inserted or looking for work. In study, in an internship, inactive or without news: left out.</source>
        <translation>الخريجون القابلون للملاحظة المدمجون أو الباحثون عن عمل. من هم في الدراسة أو التدريب أو غير النشيطين أو بلا أخبار: مستبعدون.</translation>
    </message>
    <message>
        <source>observable graduates who weren&apos;t employed when they entered; of whom that isn&apos;t known counts as not employed.</source>
        <translation>الخريجون القابلون للملاحظة الذين لم يكونوا في عمل عند الولوج؛ ومن لا يعرف ذلك عنه يعد غير عامل.</translation>
    </message>
    <message>
        <source>graduates employed or self-employed on that day.</source>
        <translation>الخريجون العاملون أو أصحاب العمل الحر في ذلك اليوم.</translation>
    </message>
    <message>
        <source>inserted graduates of whose job the trade is known.</source>
        <translation>الخريجون المدمجون المعروفة مهنة عملهم.</translation>
    </message>
    <message>
        <source>graduates employed or self-employed on that day whose hours are known.</source>
        <translation>الخريجون العاملون أو أصحاب العمل الحر في ذلك اليوم المعروفة ساعات عملهم.</translation>
    </message>
    <message>
        <source>graduates who at 9 months were inserted, looking for work or in further study. Inactive, in an internship or without news: left out.</source>
        <translation>خريجون كانوا عند الشهر 9 مدمجين أو باحثين عن عمل أو متابعين للدراسة. غير النشيطين ومن هم في تدريب أو بلا أخبار: مستبعدون.</translation>
    </message>
    <message>
        <source>graduates inserted at 3 months for whom 6 months have passed, but those deceased, incapacitated or in military service by then.</source>
        <translation>الخريجون المدمجون عند الشهر 3 ممن مرت عليهم 6 أشهر، عدا من توفي أو عجز أو التحق بالخدمة العسكرية حينها.</translation>
    </message>
    <message>
        <source>graduates inserted at 6 months for whom 12 months have passed, but those deceased, incapacitated or in military service by then.</source>
        <translation>الخريجون المدمجون عند الشهر 6 ممن مر عليهم 12 شهرا، عدا من توفي أو عجز أو التحق بالخدمة العسكرية حينها.</translation>
    </message>
    <message>
        <source>everybody confirmed in a first course, graduated or not, for whom those 6 months have passed. Who gave up or failed stays in; the deceased, the incapacitated and those in military service are left out.</source>
        <translation>كل المؤكدين في مسار أول، تخرجوا أم لا، ممن مرت عليهم هذه الأشهر 6. من تخلى أو رسب يبقى ضمنهم؛ ويستبعد المتوفون والعاجزون ومن هم في الخدمة العسكرية.</translation>
    </message>
    <message>
        <source>graduates of at least 180 days before the cut-off who came for a job, or didn&apos;t say what for.</source>
        <translation>خريجون منذ 180 يوما على الأقل عند تاريخ الحصر، جاؤوا من أجل عمل أو لم يذكروا السبب.</translation>
    </message>
    <message>
        <source>graduates employed 6 months after graduation, for %7 hours a week or more, whose pay is known.</source>
        <translation>الخريجون العاملون بعد 6 أشهر من التخرج، بمقدار %7 ساعة في الأسبوع أو أكثر، المعروفة أجورهم.</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>الجدول %1</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>المبيان %1</translation>
    </message>
    <message>
        <source>Its values: %1, page %2</source>
        <translation>قيمه: %1، الصفحة %2</translation>
    </message>
    <message>
        <source>The logo %1 can&apos;t be read: %2.</source>
        <translation>تعذرت قراءة الشعار %1: %2.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 2 MB. Save it as SVG, or as a smaller PNG.</source>
        <translation>الشعار %1 أكبر من 2 ميغابايت. احفظه بصيغة SVG أو PNG أصغر.</translation>
    </message>
    <message>
        <source>%1 is neither a PNG nor an SVG picture.</source>
        <translation>‏%1 ليست صورة PNG ولا SVG.</translation>
    </message>
    <message>
        <source>The report is sealed in the file, but its copy %1 could not be written: %2</source>
        <translation>التقرير مختوم في الملف، لكن تعذرت كتابة نسخته %1: %2</translation>
    </message>
    <message>
        <source>--language takes fr, ar or en, several parted by commas, not “%1”.</source>
        <translation>الخيار --language يأخذ fr أو ar أو en، عدة منها مفصولة بفواصل، وليس «%1».</translation>
    </message>
    <message>
        <source>--format takes pdf, csv or xlsx, several parted by commas, not “%1”.</source>
        <translation>الخيار --format يأخذ pdf أو csv أو xlsx، عدة منها مفصولة بفواصل، وليس «%1».</translation>
    </message>
    <message>
        <source>A report takes one --horizon.</source>
        <translation>التقرير يأخذ --horizon واحدا.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>لا يمكن إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>--out FOLDER is missing: where the sealed report&apos;s files go.</source>
        <translation>الخيار --out FOLDER ناقص: أين توضع ملفات التقرير المختوم.</translation>
    </message>
    <message>
        <source>--revises CODE and --reason TEXT go together: a correction says why.</source>
        <translation>الخياران --revises CODE و--reason TEXT متلازمان: التصحيح يذكر سببه.</translation>
    </message>
    <message>
        <source>Sealed as %1.</source>
        <translation>خُتم بالرمز %1.</translation>
    </message>
    <message>
        <source>No report was sealed in this file.</source>
        <translation>لم يُختم أي تقرير في هذا الملف.</translation>
    </message>
    <message>
        <source>All sealed reports are as they were sealed: %1.</source>
        <translation>كل التقارير المختومة كما خُتمت: %1.</translation>
    </message>
    <message>
        <source>The report %1 is as it was sealed: its figures follow from its facts, its files are the ones handed out.</source>
        <translation>التقرير %1 كما خُتم: أرقامه تنتج عن وقائعه، وملفاته هي التي سُلمت.</translation>
    </message>
    <message>
        <source>--people names people, --public doesn&apos;t: choose one.</source>
        <translation>الخيار --people يسمي أشخاصا و--public لا يسميهم: اختاروا أحدهما.</translation>
    </message>
    <message>
        <source>There is no sealed report of this kind, filter and horizon to compare with, or nothing has changed since.</source>
        <translation>لا يوجد تقرير مختوم من هذا النوع والتصفية والأفق للمقارنة، أو لم يتغير شيء منذ ذلك.</translation>
    </message>
    <message>
        <source>which report (national)</source>
        <translation>أي تقرير (national)</translation>
    </message>
    <message>
        <source>Makes a report, keeps what it rests on and prints a code on it.</source>
        <translation>يعد تقريرا ويحفظ ما يستند إليه ويطبع عليه رمزا.</translation>
    </message>
    <message>
        <source>the report&apos;s languages (fr)</source>
        <translation>لغات التقرير (fr)</translation>
    </message>
    <message>
        <source>which files (pdf)</source>
        <translation>أي ملفات (pdf)</translation>
    </message>
    <message>
        <source>corrects this sealed report, which stays</source>
        <translation>يصحح هذا التقرير المختوم الذي يبقى</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>أين توضع الملفات</translation>
    </message>
    <message>
        <source>Counts sealed reports again and names what was changed since.</source>
        <translation>يعيد حساب التقارير المختومة ويسمي ما تغير منذ ذلك.</translation>
    </message>
    <message>
        <source>writes the kept files there</source>
        <translation>يكتب الملفات المحفوظة هناك</translation>
    </message>
    <message>
        <source>Why the rate is another than in the last sealed report.</source>
        <translation>لماذا يختلف المعدل عن آخر تقرير مختوم.</translation>
    </message>
    <message>
        <source>names who stands behind each cause</source>
        <translation>يسمي من وراء كل سبب</translation>
    </message>
    <message>
        <source>Insertion at %1 months, seen every %2 months</source>
        <translation>الإدماج عند الشهر %1، مرصودا كل %2 أشهر</translation>
    </message>
    <message>
        <source>Enrolled to graduated, seen every %2 months</source>
        <translation>من التسجيل إلى التخرج، مرصودا كل %2 أشهر</translation>
    </message>
    <message>
        <source>An export about people needs a purpose: say what it is for.</source>
        <translation>يتطلب التصدير المتعلق بالأشخاص غاية: بيّن الغرض منه.</translation>
    </message>
    <message>
        <source>Against chance (limits around: %3), %1 is %2.</source>
        <translation>مقارنة بالصدفة (حدود حول: %3)، %1 %2.</translation>
    </message>
    <message>
        <source>With the same mix of people (track and status at entry), at the rates of all, %1 of the %2 would be inserted; %3 are: a gap of %4 points (95% CI of the rate: %5 to %6).</source>
        <translation>بتركيبة الأشخاص نفسها (المسلك والوضعية عند الولوج) وبنسب المجموع، كان المتوقع إدماج %1 من أصل %2؛ والمدمجون فعلا %3: بفارق %4 نقطة (مجال الثقة 95% للنسبة: من %5 إلى %6).</translation>
    </message>
    <message>
        <source>Depending on them the insertion rate lies between %1 and %2.</source>
        <translation>وحسب وضعيتهم، تقع نسبة الإدماج بين %1 و%2.</translation>
    </message>
    <message>
        <source>Export with names to “%1” (%2 people): %3</source>
        <translation>تصدير بالأسماء إلى «%1» (%2 شخصا): %3</translation>
    </message>
    <message>
        <source>Export under pseudonyms to “%1” (%2 people): %3</source>
        <translation>تصدير بأسماء مستعارة إلى «%1» (%2 شخصا): %3</translation>
    </message>
    <message>
        <source>--format takes pdf, csv, xlsx or zip, several parted by commas, not “%1”.</source>
        <translation>تقبل --format القيم pdf أو csv أو xlsx أو zip، مفصولة بفواصل، لا «%1».</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, too much for some mail servers: leave out chapters (--chapters) to make it smaller.</source>
        <translation>حجم «%1» هو %2 ميغابايت، وهو كثير على بعض خوادم البريد: احذف فصولا (--chapters) لتصغيره.</translation>
    </message>
    <message>
        <source>--out is missing: a name ending in .pdf, .csv, .xlsx or .zip, or a folder.</source>
        <translation>ينقص --out: اسم ينتهي بـ .pdf أو .csv أو .xlsx أو .zip، أو مجلد.</translation>
    </message>
    <message>
        <source>--out takes a name ending in .pdf, .csv, .xlsx or .zip, or a folder, not “%1”.</source>
        <translation>تقبل --out اسما ينتهي بـ .pdf أو .csv أو .xlsx أو .zip، أو مجلدا، لا «%1».</translation>
    </message>
    <message>
        <source>--format goes with a folder; the name “%1” tells its form itself.</source>
        <translation>تستعمل --format مع مجلد؛ الاسم «%1» يدل بنفسه على شكله.</translation>
    </message>
    <message>
        <source>--together sets two languages side by side: name them with --language fr,ar.</source>
        <translation>تضع --together لغتين جنبا إلى جنب: سمّهما بـ --language fr,ar.</translation>
    </message>
    <message>
        <source>--each makes a report for each region, operator, cohort or track; a report of the kind “%1” is about all.</source>
        <translation>تنجز --each تقريرا لكل جهة أو مؤسسة تكوين أو فوج أو مسلك؛ تقرير من نوع «%1» يخص الكل.</translation>
    </message>
    <message>
        <source>These are %1 reports: --out takes a folder for them.</source>
        <translation>هذه %1 تقارير: تقبل --out مجلدا لها.</translation>
    </message>
    <message>
        <source>national, regional, operator, cohort, track, … (national)</source>
        <translation>national أو regional أو operator أو cohort أو track… (national)</translation>
    </message>
    <message>
        <source>one for each region, operator, … that the kind is about</source>
        <translation>واحد لكل جهة أو مؤسسة تكوين… يخصه النوع</translation>
    </message>
    <message>
        <source>the reports&apos; languages, parted by commas (fr)</source>
        <translation>لغات التقارير مفصولة بفواصل (fr)</translation>
    </message>
    <message>
        <source>two languages side by side in one document</source>
        <translation>لغتان جنبا إلى جنب في وثيقة واحدة</translation>
    </message>
    <message>
        <source>forms in a folder, parted by commas (pdf)</source>
        <translation>الأشكال داخل مجلد مفصولة بفواصل (pdf)</translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation>الملف أو المجلد الذي يكتب</translation>
    </message>
    <message>
        <source>Reports of any kind as PDF, CSV or XLSX.</source>
        <translation>تقارير من كل نوع بصيغة PDF أو CSV أو XLSX.</translation>
    </message>
    <message>
        <source>--compare takes a date like 2025-12-31, not “%1”.</source>
        <translation>تقبل --compare تاريخا مثل 2025-12-31، لا «%1».</translation>
    </message>
    <message>
        <source>an earlier cut-off to set beside</source>
        <translation>حصر أسبق يوضع إلى جانبه</translation>
    </message>
    <message>
        <source>only these chapters, by their ids</source>
        <translation>هذه الفصول فقط، بمعرفاتها</translation>
    </message>
    <message>
        <source>who publishes, on the cover</source>
        <translation>الجهة الناشرة، على الغلاف</translation>
    </message>
    <message>
        <source>the office&apos;s logo, on the cover</source>
        <translation>شعار الإدارة، على الغلاف</translation>
    </message>
    <message>
        <source>who signs, a line; may be repeated</source>
        <translation>الموقّع، سطر؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>--purpose TEXT is missing: an export about people says what it is for, and is noted.</source>
        <translation>ينقص --purpose نص: التصدير المتعلق بالأشخاص يبين الغرض منه ويُسجل ذلك.</translation>
    </message>
    <message>
        <source>what an export about people is for; it is noted</source>
        <translation>الغرض من التصدير المتعلق بالأشخاص؛ يُسجل ذلك</translation>
    </message>
    <message>
        <source>provinces of residence</source>
        <translation>أقاليم الإقامة</translation>
    </message>
    <message>
        <source>Provinces are not published: choose the regions.</source>
        <translation>لا تنشر الأقاليم: اختر الجهات.</translation>
    </message>
    <message>
        <source>Tried on the past, a year ahead: the 80% band held the confirmed learners that then came in %1 of %2 cases (%3%).</source>
        <translation>جُرّب على الماضي لسنة مقبلة: احتوى نطاق 80% على المتدربين المؤكدين الذين سُجلوا بعدئذ في %1 من %2 حالة (%3%).</translation>
    </message>
    <message>
        <source>FAILED on the past, a year ahead: the 80% band held the confirmed learners that then came in %1 of %2 cases (%3%), not in 70 to 90%.</source>
        <translation>فشل على الماضي لسنة مقبلة: احتوى نطاق 80% على المتدربين المؤكدين الذين سُجلوا بعدئذ في %1 من %2 حالة (%3%)، لا في 70 إلى 90%.</translation>
    </message>
    <message>
        <source>A cohort fills like those before it: %1 confirmed learners; half-years have differed by %2%.</source>
        <translation>يمتلئ الفوج كما امتلأت الأفواج السابقة: %1 متدربا مؤكدا؛ وقد اختلفت أنصاف السنوات بنسبة %2%.</translation>
    </message>
    <message>
        <source>People&apos;s data only leave the file when that can be noted in it, and it is read-only here.</source>
        <translation>لا تغادر بيانات الأشخاص الملف إلا إذا أمكن تسجيل ذلك فيه، وهو هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>A curve counts who was inserted at least once by a day; the rate at %1 months counts who is inserted on that very day, so it is lower.</source>
        <translation>يحتسب المنحنى من أُدمج مرة واحدة على الأقل إلى يوم معين؛ أما نسبة %1 أشهر فتحتسب من هو مدمج في ذلك اليوم نفسه، ولذلك هي أدنى.</translation>
    </message>
    <message>
        <source>Where people live, which may be another region than their cohort&apos;s.</source>
        <translation>حيث يقيم الأشخاص، وقد تكون جهة غير جهة فوجهم.</translation>
    </message>
    <message>
        <source>Sealed reports were changed since: see %1 faults.</source>
        <translation>غُيرت تقارير مختومة بعد ختمها: %1 من الأعطاب للاطلاع عليها.</translation>
    </message>
    <message>
        <source>“%1” was anonymised when the retention was over: nothing that is about a person can be entered there any more.</source>
        <translation>أُخفيت هوية «%1» بانتهاء مدة الاحتفاظ: لا يمكن إدخال أي شيء يخص شخصًا هناك بعد الآن.</translation>
    </message>
    <message>
        <source>“%1” was anonymised when the retention was over: what this row says is left out, so that the person isn&apos;t brought back.</source>
        <translation>أُخفيت هوية «%1» بانتهاء مدة الاحتفاظ: يُترك ما يقوله هذا السطر حتى لا يعود الشخص.</translation>
    </message>
    <message>
        <source>Looking for what is to be taken out</source>
        <translation>البحث عمّا يجب حذفه</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <source>Learners anonymised after the retention: %1</source>
        <translation>متدربون أُخفيت هويتهم بعد مدة الاحتفاظ: %1</translation>
    </message>
    <message>
        <source>An anonymised learner can&apos;t be merged: nobody can tell any more who it was.</source>
        <translation>لا يمكن دمج متدرب أُخفيت هويته: لم يعد أحد يستطيع أن يقول من كان.</translation>
    </message>
    <message>
        <source>Retention of personal data set to %1 months</source>
        <translation>حُدّدت مدة الاحتفاظ بالمعطيات الشخصية في %1 شهرًا</translation>
    </message>
    <message>
        <source>People of “%1” were anonymised, but the file could not be written anew since: what was erased may still stand in its unused parts. Make room on the disk and open it again.</source>
        <translation>أُخفيت هوية أشخاص في «%1»، لكن تعذّرت إعادة كتابة الملف منذ ذلك: قد يبقى ما حُذف في أجزائه غير المستعملة. أفرغ مكانًا في القرص وافتحه من جديد.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: it was about people who were anonymised since, and what they were is nowhere in the file any more.</source>
        <translation>لا يمكن التراجع عن هذا: كان يخص أشخاصًا أُخفيت هويتهم منذ ذلك الحين، وما كانوا عليه لم يعد في أي مكان من الملف.</translation>
    </message>
    <message>
        <source>month by month only the whole programme is published</source>
        <translation>شهرًا بشهر لا يُنشر إلا البرنامج بأكمله</translation>
    </message>
    <message>
        <source>Tried at %1 past cut-offs, region by region, each with what was known by then only; the bands shown are made the same way.</source>
        <translation>جُرّب عند %1 تواريخ حصر ماضية، جهة بجهة، كل منها بما كان معلوما حينها فقط؛ والنطاقات المعروضة محسوبة بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Cohorts start and end as planned: %1 have nobody confirmed yet.</source>
        <translation>تبدأ الأفواج وتنتهي كما هو مقرر: عدد ما ليس فيه بعد أي متدرب مؤكد %1.</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>تقرير الاطلاع على المعطيات</translation>
    </message>
    <message>
        <source>Law 09-08</source>
        <translation>القانون 09-08</translation>
    </message>
    <message>
        <source>Access report (law 09-08) · %1 · for the person alone</source>
        <translation>تقرير الاطلاع (القانون 09-08) · %1 · للشخص المعني وحده</translation>
    </message>
    <message>
        <source>With names, for the person concerned alone</source>
        <translation>بالأسماء، للشخص المعني وحده</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Why this is held, and your rights</source>
        <translation>سبب الاحتفاظ بهذه المعطيات وحقوقك</translation>
    </message>
    <message>
        <source>This document shows everything that “%1” held on you in this file on %2. It is meant for you alone.</source>
        <translation>تعرض هذه الوثيقة كل ما كان يحتفظ به «%1» عنك في هذا الملف بتاريخ %2. وهي موجهة إليك وحدك.</translation>
    </message>
    <message>
        <source>Purpose: to organise the training, to follow what becomes of graduates, and to report on the programme in figures that name nobody.</source>
        <translation>الغرض: تنظيم التكوين، وتتبع مسار الخريجين، وتقديم حصيلة البرنامج بأرقام لا تسمي أحدا.</translation>
    </message>
    <message>
        <source>Ground: no consent is noted; ask the office on what other ground it holds your data.</source>
        <translation>الأساس: لا توجد موافقة مسجلة؛ اسأل المكتب عن الأساس الآخر الذي يحتفظ بمعطياتك بموجبه.</translation>
    </message>
    <message>
        <source>Ground: your consent of %1.</source>
        <translation>الأساس: موافقتك بتاريخ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Retention: %n month(s) after the last thing that happened; then your name, numbers and contacts are taken out for good.</source>
        <translation>
            <numerusform>مدة الحفظ: %n شهر بعد آخر واقعة تخصك؛ ثم يُحذف اسمك وأرقامك ووسائل الاتصال بك نهائيا.</numerusform>
            <numerusform>مدة الحفظ: شهر واحد بعد آخر واقعة تخصك؛ ثم يُحذف اسمك وأرقامك ووسائل الاتصال بك نهائيا.</numerusform>
            <numerusform>مدة الحفظ: شهرين بعد آخر واقعة تخصك؛ ثم يُحذف اسمك وأرقامك ووسائل الاتصال بك نهائيا.</numerusform>
            <numerusform>مدة الحفظ: %n أشهر بعد آخر واقعة تخصك؛ ثم يُحذف اسمك وأرقامك ووسائل الاتصال بك نهائيا.</numerusform>
            <numerusform>مدة الحفظ: %n شهرا بعد آخر واقعة تخصك؛ ثم يُحذف اسمك وأرقامك ووسائل الاتصال بك نهائيا.</numerusform>
            <numerusform>مدة الحفظ: %n شهر بعد آخر واقعة تخصك؛ ثم يُحذف اسمك وأرقامك ووسائل الاتصال بك نهائيا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your rights (law 09-08): to see what is held, to have it put right, to object. The office answers within %n day(s).</source>
        <translation>
            <numerusform>حقوقك (القانون 09-08): الاطلاع على ما يُحتفظ به، وطلب تصحيحه، والتعرض عليه. يجيب المكتب داخل أجل %n يوم.</numerusform>
            <numerusform>حقوقك (القانون 09-08): الاطلاع على ما يُحتفظ به، وطلب تصحيحه، والتعرض عليه. يجيب المكتب داخل أجل يوم واحد.</numerusform>
            <numerusform>حقوقك (القانون 09-08): الاطلاع على ما يُحتفظ به، وطلب تصحيحه، والتعرض عليه. يجيب المكتب داخل أجل يومين.</numerusform>
            <numerusform>حقوقك (القانون 09-08): الاطلاع على ما يُحتفظ به، وطلب تصحيحه، والتعرض عليه. يجيب المكتب داخل أجل %n أيام.</numerusform>
            <numerusform>حقوقك (القانون 09-08): الاطلاع على ما يُحتفظ به، وطلب تصحيحه، والتعرض عليه. يجيب المكتب داخل أجل %n يوما.</numerusform>
            <numerusform>حقوقك (القانون 09-08): الاطلاع على ما يُحتفظ به، وطلب تصحيحه، والتعرض عليه. يجيب المكتب داخل أجل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>CNDP number: none is entered in the file.</source>
        <translation>رقم اللجنة الوطنية (CNDP): لم يُدخل أي رقم في الملف.</translation>
    </message>
    <message>
        <source>CNDP number: %1.</source>
        <translation>رقم اللجنة الوطنية (CNDP): %1.</translation>
    </message>
    <message>
        <source>What is held on you</source>
        <translation>ما يُحتفظ به عنك</translation>
    </message>
    <message>
        <source>Record %1, found to be you on %2 by %3</source>
        <translation>السجل %1، تبيّن أنه يخصك بتاريخ %2 من طرف %3</translation>
    </message>
    <message>
        <source>What you count in</source>
        <translation>فيم تُحتسب</translation>
    </message>
    <message>
        <source>You count as enrolled; as no graduate yet, you count in no insertion figure.</source>
        <translation>تُحتسب ضمن المسجلين؛ وبما أنك لم تتخرج بعد، فلا تدخل في أي رقم للإدماج.</translation>
    </message>
    <message>
        <source>Statuses as a graduate</source>
        <translation>الوضعيات بصفتك خريجا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What you asked</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>No request about your data is entered.</source>
        <translation>لا يوجد أي طلب مسجل بشأن معطياتك.</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>الطلبات المتعلقة بمعطياتك</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التوصل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Who entered and changed it</source>
        <translation>من أدخل المعطيات وغيّرها</translation>
    </message>
    <message>
        <source>Entries and changes, oldest first</source>
        <translation>الإدخالات والتعديلات من الأقدم إلى الأحدث</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What may have left the office</source>
        <translation>ما قد يكون غادر المكتب</translation>
    </message>
    <message>
        <source>Exports about people and sealed reports made since you came into the file. The file keeps what was taken out, by whom and what for, not each name in it: you may be in any of these.</source>
        <translation>صادرات المعطيات الشخصية والتقارير المختومة المنجزة منذ دخولك إلى الملف. يحتفظ الملف بما أُخرج ومن أخرجه ولماذا، لا بكل اسم فيه: قد تكون واردا في أي منها.</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>بالأسماء</translation>
    </message>
    <message>
        <source>under pseudonyms</source>
        <translation>بأسماء مستعارة</translation>
    </message>
    <message>
        <source>Exports about people</source>
        <translation>صادرات المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Sealed reports, which count you under a pseudonym</source>
        <translation>تقارير مختومة تحتسبك باسم مستعار</translation>
    </message>
    <message>
        <source>This learner is not in the file any more.</source>
        <translation>لم يعد هذا المتدرب في الملف.</translation>
    </message>
    <message>
        <source>Looking for people past the retention</source>
        <translation>البحث عن الأشخاص الذين تجاوزوا مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Writing the file anew</source>
        <translation>إعادة كتابة الملف</translation>
    </message>
    <message>
        <source>The day is missing or is no date.</source>
        <translation>اليوم ناقص أو ليس تاريخا.</translation>
    </message>
    <message>
        <source>%1 is after today.</source>
        <translation>%1 بعد تاريخ اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>بقي %n يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومين</numerusform>
            <numerusform>بقي %n أيام</numerusform>
            <numerusform>بقي %n يوما</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>to be answered today</source>
        <translation>الجواب مستحق اليوم</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>متأخر بـ%n يوم</numerusform>
            <numerusform>متأخر بـيوم واحد</numerusform>
            <numerusform>متأخر بـيومين</numerusform>
            <numerusform>متأخر بـ%n أيام</numerusform>
            <numerusform>متأخر بـ%n يوما</numerusform>
            <numerusform>متأخر بـ%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يوما</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on %1, after %2: too late</source>
        <translation>أُجيب عنه في %1، بعد %2: متأخر</translation>
    </message>
    <message>
        <source>answered on %1, after %2</source>
        <translation>أُجيب عنه في %1، بعد %2</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>A request is about access or rectification, not “%1”.</source>
        <translation>يتعلق الطلب بالاطلاع (access) أو التصحيح (rectification)، لا بـ«%1».</translation>
    </message>
    <message>
        <source>Access request of %1 entered</source>
        <translation>تسجيل طلب اطلاع من %1</translation>
    </message>
    <message>
        <source>Rectification request of %1 entered</source>
        <translation>تسجيل طلب تصحيح من %1</translation>
    </message>
    <message>
        <source>There is no request number %1.</source>
        <translation>لا يوجد طلب رقم %1.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be before the request of %1.</source>
        <translation>لا يمكن أن يسبق الجواب الطلب المؤرخ في %1.</translation>
    </message>
    <message>
        <source>Request number %1 about personal data answered</source>
        <translation>الجواب عن الطلب رقم %1 بشأن المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Request number %1 was answered before.</source>
        <translation>سبق الجواب عن الطلب رقم %1.</translation>
    </message>
    <message>
        <source>%1 %2 points (from %3 of %4 to %5 of %6)</source>
        <translation>%1 %2 نقطة (من %3 من أصل %4 إلى %5 من أصل %6)</translation>
    </message>
    <message>
        <source>What changed. The insertion rate moved most in: %1. On few people chance alone moves a rate by points.</source>
        <translation>ما تغيّر. أكبر تغيّر في نسبة الإدماج: %1. عند قلة الأشخاص قد تغيّر الصدفة وحدها النسبةَ بعدة نقاط.</translation>
    </message>
    <message>
        <source>as for %1</source>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>--learner is missing: a reference, CIN or uid.</source>
        <translation>الخيار ‎--learner ناقص: مرجع أو رقم بطاقة وطنية أو uid.</translation>
    </message>
    <message>
        <source>“%1” are %2 learners: name the one by the uid.</source>
        <translation>«%1» يدل على %2 من المتدربين: حدد واحدا بواسطة uid.</translation>
    </message>
    <message>
        <source>No learner has the reference, CIN or uid “%1”.</source>
        <translation>لا يوجد متدرب بالمرجع أو رقم البطاقة أو uid «%1».</translation>
    </message>
    <message>
        <source>--%1 takes a date as 2026-06-30, not “%2”.</source>
        <translation>الخيار ‎--%1 يأخذ تاريخا مثل 2026-06-30، لا «%2».</translation>
    </message>
    <message>
        <source>--out takes a name ending in .pdf, .xlsx or .csv, not “%1”.</source>
        <translation>الخيار ‎--out يأخذ اسما ينتهي بـ.pdf أو .xlsx أو .csv، لا «%1».</translation>
    </message>
    <message>
        <source>An access report has one language.</source>
        <translation>تقرير الاطلاع بلغة واحدة.</translation>
    </message>
    <message>
        <source>--add and --answered are two steps: one at a time.</source>
        <translation>الخياران ‎--add و‎--answered خطوتان: واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>Entered as request number %1.</source>
        <translation>سُجل كطلب رقم %1.</translation>
    </message>
    <message>
        <source>Request number %1 of %2 is overdue since %3.</source>
        <translation>الطلب رقم %1 من %2 متأخر منذ %3.</translation>
    </message>
    <message>
        <source>Writes everything held on one learner, for that person (law 09-08).</source>
        <translation>يكتب كل ما يُحتفظ به عن متدرب واحد، لهذا الشخص (القانون 09-08).</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>the report&apos;s language (fr)</source>
        <translation>لغة التقرير (fr)</translation>
    </message>
    <message>
        <source>Lists what people asked about their data, with the days left to answer.</source>
        <translation>يسرد ما طلبه الأشخاص بشأن معطياتهم مع الأيام المتبقية للجواب.</translation>
    </message>
    <message>
        <source>enters a request of --learner</source>
        <translation>يسجل طلبا من ‎--learner</translation>
    </message>
    <message>
        <source>what exactly was asked</source>
        <translation>ما طُلب بالضبط</translation>
    </message>
    <message>
        <source>enters that this request was answered</source>
        <translation>يسجل أن هذا الطلب أُجيب عنه</translation>
    </message>
    <message>
        <source>the day of the request or the answer (today)</source>
        <translation>يوم الطلب أو الجواب (اليوم)</translation>
    </message>
    <message>
        <source>Lists the exports about people: who, when, what for, how many.</source>
        <translation>يسرد صادرات المعطيات الشخصية: من ومتى ولماذا وكم.</translation>
    </message>
    <message>
        <source>Erased “%1”.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>“%1” still holds these people and is itself older than the retention.</source>
        <translation>ما زال «%1» يضم هؤلاء الأشخاص، وهو نفسه أقدم من مدة الاحتفاظ.</translation>
    </message>
    <message>
        <source>“%1” still holds these people.</source>
        <translation>ما زال «%1» يضم هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>--dry-run changes nothing: leave --yes and --erase-backups out.</source>
        <translation>لا يغيّر ‎--dry-run شيئًا: احذف ‎--yes و‎--erase-backups.</translation>
    </message>
    <message>
        <source>--yes is missing: anonymising can&apos;t be taken back. --dry-run shows what it would do.</source>
        <translation>ينقص ‎--yes: لا يمكن التراجع عن إخفاء الهوية. يُظهر ‎--dry-run ما سيحدث.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody is past the retention of %1 months.</source>
        <translation>لم يتجاوز أحد مدة الاحتفاظ البالغة %1 شهرًا.</translation>
    </message>
    <message>
        <source>Learners anonymised: %1; entries of the journal emptied: %2; files of sealed reports taken out: %3.</source>
        <translation>متدربون أُخفيت هويتهم: %1؛ مدخلات السجل المفرغة: %2؛ ملفات التقارير المختومة المحذوفة: %3.</translation>
    </message>
    <message>
        <source>The file could not be written anew: what was erased may still stand in its unused parts. Make room on the disk, close other programs that use the file and open it again.</source>
        <translation>تعذّرت إعادة كتابة الملف: قد يبقى ما حُذف في أجزائه غير المستعملة. أفرغ مكانًا في القرص، وأغلق البرامج الأخرى التي تستعمل الملف، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Takes people out for good once the retention is over; every figure stays.</source>
        <translation>يحذف الأشخاص نهائيًا بعد انتهاء مدة الاحتفاظ؛ ويبقى كل رقم كما هو.</translation>
    </message>
    <message>
        <source>months after the last thing that happened; kept in the file (60)</source>
        <translation>أشهر بعد آخر حدث؛ تُحفظ في الملف (60)</translation>
    </message>
    <message>
        <source>only says who and what it would be</source>
        <translation>يقول فقط من وما الذي سيشمله</translation>
    </message>
    <message>
        <source>also erases backups that hold them, after a new backup</source>
        <translation>يحذف أيضًا النسخ الاحتياطية التي تضمهم، بعد نسخة جديدة</translation>
    </message>
    <message>
        <source>does it; it can&apos;t be taken back</source>
        <translation>ينفّذ؛ ولا يمكن التراجع</translation>
    </message>
    <message>
        <source>Another office anonymised this person; here the retention isn&apos;t over, and who it is stays.</source>
        <translation>أخفى مكتب آخر هوية هذا الشخص؛ هنا لم تنته مدة الاحتفاظ، وتبقى هويته.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime; nothing was sealed. Make the report again.</source>
        <translation>عُدل الملف في هذه الأثناء؛ لم يُختم شيء. أعد إعداد التقرير.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>هذا المجلد غير موجود</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>ليس لك حق الكتابة هناك</translation>
    </message>
    <message>
        <source>there is no room left for temporary files</source>
        <translation>لم يبق مكان للملفات المؤقتة</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 reports; those are whole.</source>
        <translation>توقف بعد %1 من أصل %2 تقريرا؛ وتلك كاملة.</translation>
    </message>
    <message>
        <source>--profile takes nominative or pseudonymous, not “%1”. For counts instead of records: report --public, form csv or xlsx.</source>
        <translation>يأخذ --profile القيمة nominative أو pseudonymous، لا «%1». وللأعداد بدل البطاقات: report --public بصيغة csv أو xlsx.</translation>
    </message>
    <message>
        <source>Of %1 people less is told, since fewer than %2 share their sex, birth year, residence, studies and profile.</source>
        <translation>يُذكر عن %1 شخصا أقل مما في الملف، لأن أقل من %2 يشتركون في الجنس وسنة الميلاد والإقامة والدراسة والصفة.</translation>
    </message>
</context>
<context>
    <name>jisr::AgendaModel</name>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>بدون مكلف بالتتبع</translation>
    </message>
    <message>
        <source>Region unknown</source>
        <translation>جهة غير معروفة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>%1 · week of %2</source>
        <comment>group, day</comment>
        <translation>%1 · أسبوع %2</translation>
    </message>
    <message>
        <source>%1: %2 calls</source>
        <translation>%1، الاتصالات: %2</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>jisr::AgendaPage</name>
    <message>
        <source>Call sheet with %1 people: %2</source>
        <translation>ورقة اتصالات، الأشخاص: %1، في %2</translation>
    </message>
    <message>
        <source>%1 calls written.</source>
        <translation>الاتصالات المسجلة: %1.</translation>
    </message>
    <message>
        <source>Filled call sheet</source>
        <translation>ورقة اتصالات مملوءة</translation>
    </message>
    <message>
        <source>Spreadsheet or text table (*.xlsx *.csv)</source>
        <translation>جدول إلكتروني أو جدول نصي (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Call sheet</source>
        <translation>ورقة الاتصالات</translation>
    </message>
    <message>
        <source>To print (*.pdf);;Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>للطباعة (*.pdf);;جدول إلكتروني (*.xlsx);;جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Calls by week</source>
        <translation>الاتصالات حسب الأسبوع</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>حسب الجهة</translation>
    </message>
    <message>
        <source>By person in charge</source>
        <translation>حسب المكلف بالتتبع</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 أسابيع</translation>
    </message>
    <message>
        <source>Call sheets</source>
        <translation>أوراق الاتصالات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لفائدة</translation>
    </message>
    <message>
        <source>calls of</source>
        <translation>اتصالات</translation>
    </message>
    <message>
        <source>Whose calls</source>
        <translation>اتصالات من</translation>
    </message>
    <message>
        <source>Calls of how many weeks</source>
        <translation>عدد أسابيع الاتصالات</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>طباعة أو تصدير…</translation>
    </message>
    <message>
        <source>Take back a filled sheet…</source>
        <translation>استرجاع ورقة مملوءة…</translation>
    </message>
    <message>
        <source>%1 calls from %2 on</source>
        <translation>الاتصالات ابتداء من %2: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جار القراءة…</translation>
    </message>
    <message>
        <source>Nobody is to be called in the coming weeks. Those who asked not to be contacted are never listed.</source>
        <translation>لا أحد مطلوب الاتصال به في الأسابيع المقبلة. من طلب عدم الاتصال به لا يدرج هنا أبدا.</translation>
    </message>
    <message>
        <source>%1 people to call. Print the sheet, or send it as a spreadsheet; the filled spreadsheet comes back here. Whoever has no phone is left out.</source>
        <translation>الأشخاص المطلوب الاتصال بهم: %1. اطبع الورقة، أو أرسلها كجدول إلكتروني؛ ويسترجع الجدول المملوء هنا. من ليس له هاتف لا يدرج.</translation>
    </message>
    <message>
        <source>Nobody to call for this choice.</source>
        <translation>لا أحد للاتصال به حسب هذا الاختيار.</translation>
    </message>
</context>
<context>
    <name>jisr::Belongings</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>All %1 in their table</source>
        <translation>%1 كلها في جدولها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>created</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>jisr::BulkForm</name>
    <message>
        <source>Graduate</source>
        <translation>حاصل على شهادة</translation>
    </message>
    <message>
        <source>Give another status</source>
        <translation>منح حالة أخرى</translation>
    </message>
    <message>
        <source>Transfer to a cohort</source>
        <translation>النقل إلى فوج</translation>
    </message>
    <message>
        <source>Correct the cohort</source>
        <translation>تصحيح الفوج</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>ملء حقل</translation>
    </message>
    <message>
        <source>Their latest open enrolment becomes “graduated” on that day.</source>
        <translation>يصبح آخر تسجيل مفتوح لهم «متخرج» في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The enrolments become “graduated” on that day.</source>
        <translation>تصبح التسجيلات «متخرج» في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Applies to their latest open enrolment.</source>
        <translation>يسري على آخر تسجيل مفتوح لهم.</translation>
    </message>
    <message>
        <source>The enrolment ends as “transferred” and a new one follows it: the path stays one.</source>
        <translation>ينتهي التسجيل بحالة «منقول» ويليه تسجيل جديد: يبقى المسار واحدا.</translation>
    </message>
    <message>
        <source>For enrolments noted in the wrong cohort: they were never in the old one.</source>
        <translation>للتسجيلات المدونة في فوج خاطئ: لم تكن قط في الفوج القديم.</translation>
    </message>
    <message>
        <source>An empty value takes out what stands there.</source>
        <translation>القيمة الفارغة تمحو ما هو موجود.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Only where nothing stands yet</source>
        <translation>فقط حيث لا توجد قيمة بعد</translation>
    </message>
</context>
<context>
    <name>jisr::BulkPanel</name>
    <message>
        <source>Changed: %1</source>
        <translation>التي تغيرت: %1</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is written yet.</source>
        <translation>هذا ما سيحدث. لم يكتب أي شيء بعد.</translation>
    </message>
    <message>
        <source>Left alone, because they changed meanwhile: %1</source>
        <translation>المتروكة لأنها تغيرت في هذه الأثناء: %1</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>التطبيق على %1</translation>
    </message>
    <message>
        <source>To change: %1</source>
        <translation>للتغيير: %1</translation>
    </message>
    <message>
        <source>Nothing to do: %1</source>
        <translation>لا شيء يلزم: %1</translation>
    </message>
    <message>
        <source>Can&apos;t be changed: %1</source>
        <translation>لا يمكن تغييرها: %1</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>All %1 in their table</source>
        <translation>%1 كلها في جدولها</translation>
    </message>
    <message>
        <source>Change several rows</source>
        <translation>تعديل عدة أسطر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>إظهار الخطة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>jisr::CallCard</name>
    <message>
        <source>%1 · graduated on %2</source>
        <translation>%1 · تخرج في %2</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1 months (%2)</source>
        <translation>%1 أشهر (%2)</translation>
    </message>
    <message>
        <source>To be known at: %1</source>
        <translation>المطلوب معرفته عند: %1</translation>
    </message>
    <message>
        <source>Unknown at: %1</source>
        <translation>غير معروف عند: %1</translation>
    </message>
    <message>
        <source>Tried in vain on days: %1</source>
        <translation>أيام المحاولات بلا جدوى: %1</translation>
    </message>
    <message>
        <source> (counts as unreached)</source>
        <translation> (يحتسب متعذر الاتصال)</translation>
    </message>
    <message>
        <source>No situation is known.</source>
        <translation>لا توجد وضعية معروفة.</translation>
    </message>
    <message>
        <source>last news of %1</source>
        <translation>آخر خبر بتاريخ %1</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>آخر وضعية معروفة: %1</translation>
    </message>
    <message>
        <source>Ask: What are you doing now? Since when? With whom, how many hours a week, which contract? And what were you doing on %1?</source>
        <translation>اسأل: ماذا تفعل الآن؟ منذ متى؟ مع من، وكم ساعة في الأسبوع، وبأي عقد؟ وماذا كنت تفعل في %1؟</translation>
    </message>
    <message>
        <source>Ask: What are you doing now? Since when? With whom, how many hours a week, which contract? May we call again?</source>
        <translation>اسأل: ماذا تفعل الآن؟ منذ متى؟ مع من، وكم ساعة في الأسبوع، وبأي عقد؟ هل يمكن أن نتصل بك من جديد؟</translation>
    </message>
    <message>
        <source>Never contacted yet.</source>
        <translation>لم يسبق الاتصال به.</translation>
    </message>
    <message>
        <source>This programme can only be looked at here: nothing can be written down.</source>
        <translation>لا يمكن هنا سوى الاطلاع على هذا البرنامج: لا يمكن تدوين أي شيء.</translation>
    </message>
    <message>
        <source>Copy  P</source>
        <translation>نسخ  P</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>What the person did on %1 stays unknown.</source>
        <translation>يبقى ما كان يفعله الشخص في %1 غير معروف.</translation>
    </message>
    <message>
        <source>What came of the call? One key says it: 1 same situation … 0 call back.</source>
        <translation>ما نتيجة الاتصال؟ زر واحد يكفي: 1 نفس الوضعية … 0 إعادة الاتصال.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1، الزر %2</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مؤدى عنه</translation>
    </message>
    <message>
        <source>Does not want to be contacted again</source>
        <translation>لا يريد أن يتصل به مرة أخرى</translation>
    </message>
    <message>
        <source>The person to call</source>
        <translation>الشخص المطلوب الاتصال به</translation>
    </message>
    <message>
        <source>Write down, next person</source>
        <translation>تدوين، ثم الشخص التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next without a call (N)</source>
        <translation>التالي دون اتصال (N)</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>The one before ended on</source>
        <translation>انتهت السابقة في</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>And on %1</source>
        <translation>وفي %1</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>يوم الاتصال</translation>
    </message>
</context>
<context>
    <name>jisr::CellEditing</name>
    <message>
        <source>This programme is open for reading only.</source>
        <translation>هذا البرنامج مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Only looking: say who works here, at the window&apos;s foot, to change something.</source>
        <translation>اطلاع فقط: حدد من يعمل هنا، أسفل النافذة، لتغيير أي شيء.</translation>
    </message>
    <message>
        <source>This belongs to “%1”: change it there.</source>
        <translation>هذا يخص «%1»: غيره هناك.</translation>
    </message>
    <message>
        <source>This can&apos;t be empty.</source>
        <translation>لا يمكن ترك هذا الحقل فارغا.</translation>
    </message>
</context>
<context>
    <name>jisr::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>رسم بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>العرض كرسم بياني</translation>
    </message>
    <message>
        <source>Show the values as a table</source>
        <translation>عرض القيم في جدول</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>جار الحساب…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Copy the chart, save it, or add it to the report</source>
        <translation>نسخ الرسم البياني أو حفظه أو إضافته إلى التقرير</translation>
    </message>
    <message>
        <source>Copy chart and table</source>
        <translation>نسخ الرسم البياني والجدول</translation>
    </message>
    <message>
        <source>Save chart or table…</source>
        <translation>حفظ الرسم البياني أو الجدول…</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
</context>
<context>
    <name>jisr::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>بحث في: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Take every tick away</source>
        <translation>إزالة كل العلامات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>المختار: %1</translation>
    </message>
</context>
<context>
    <name>jisr::ChooseStep</name>
    <message>
        <source>Drop tables or a folder here, paste, or choose</source>
        <translation>أفلت هنا جداول أو مجلدا، أو ألصق، أو اختر</translation>
    </message>
    <message>
        <source>CSV or Excel (.xlsx), as the operators send it: one row a learner, or one table of a programme&apos;s records. A folder that another office exported comes in whole. Cells copied from a spreadsheet can be pasted with Ctrl+V. You will see what would change before anything is written.</source>
        <translation>CSV أو Excel (.xlsx)، كما ترسلها مؤسسات التكوين: سطر لكل متدرب، أو جدول لكل صنف من بيانات البرنامج. المجلد الذي صدره مكتب آخر يدخل كاملا. يمكن لصق الخلايا المنسوخة من برنامج الجداول بواسطة Ctrl+V. سترى ما سيتغير قبل أن يكتب أي شيء.</translation>
    </message>
    <message>
        <source>This programme can only be read at the moment: the line at the window&apos;s foot says why.</source>
        <translation>هذا البرنامج متاح حاليا للقراءة فقط: السبب مبين في السطر أسفل النافذة.</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>اختيار جدول…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>لصق جدول</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>أعمدة محفوظة</translation>
    </message>
    <message>
        <source>Offered when a table looks like the one they were made for.</source>
        <translation>تقترح عندما يشبه الجدول ما أعدت من أجله.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>jisr::CohortPage</name>
    <message>
        <source>Seats taken: %1. How many there are isn&apos;t noted.</source>
        <translation>المقاعد المشغولة: %1. عددها الإجمالي غير مدون.</translation>
    </message>
    <message>
        <source>Seats taken: %1 of %2, more than the cohort&apos;s capacity.</source>
        <translation>المقاعد المشغولة: %1 من أصل %2، أكثر من طاقة الفوج.</translation>
    </message>
    <message>
        <source>Seats taken: %1 of %2; free: %3.</source>
        <translation>المقاعد المشغولة: %1 من أصل %2؛ الشاغرة: %3.</translation>
    </message>
    <message>
        <source>On the roster: %1</source>
        <translation>في اللائحة: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>as of the cut-off %1</source>
        <translation>عند تاريخ الحصر %1</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>تعذرت قراءة الأرقام: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>جار قراءة الأرقام…</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>paths that began here</source>
        <translation>مسارات بدأت هنا</translation>
    </message>
    <message>
        <source>Insertion at 6 months</source>
        <translation>الإدماج عند 6 أشهر</translation>
    </message>
    <message>
        <source>Final: every graduate reached 6 months at least 60 days before the cut-off.</source>
        <translation>نهائي: كل خريج بلغ 6 أشهر قبل الحصر ب60 يوما على الأقل.</translation>
    </message>
    <message>
        <source>Provisional: not every graduate has reached 6 months, or the last did less than 60 days ago.</source>
        <translation>مؤقت: لم يبلغ كل الخريجين 6 أشهر، أو بلغها آخرهم منذ أقل من 60 يوما.</translation>
    </message>
    <message>
        <source>Nobody has graduated up to the cut-off.</source>
        <translation>لم يتخرج أحد إلى غاية الحصر.</translation>
    </message>
    <message>
        <source>The list that was filled in</source>
        <translation>اللائحة المملوءة</translation>
    </message>
    <message>
        <source>Spreadsheet or text table (*.xlsx *.csv *.txt)</source>
        <translation>جدول إلكتروني أو جدول نصي (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Graduate the selected…</source>
        <translation>تسجيل تخرج المحددين…</translation>
    </message>
    <message>
        <source>Choose rows with Ctrl or Shift; one day for all of them</source>
        <translation>اختر الأسطر بواسطة Ctrl أو Shift؛ يوم واحد لها كلها</translation>
    </message>
    <message>
        <source>List to fill in…</source>
        <translation>لائحة للملء…</translation>
    </message>
    <message>
        <source>A table for the operator, with one column to fill in: the day of graduation</source>
        <translation>جدول لمؤسسة التكوين، فيه عمود واحد للملء: يوم التخرج</translation>
    </message>
    <message>
        <source>Take back the filled list…</source>
        <translation>استرجاع اللائحة المملوءة…</translation>
    </message>
    <message>
        <source>Changes exactly the rows that got a date; dropping the file here does the same</source>
        <translation>لا يغير إلا الأسطر التي أدخل فيها تاريخ؛ وإفلات الملف هنا له نفس الأثر</translation>
    </message>
    <message>
        <source>Enrol somebody…</source>
        <translation>تسجيل شخص…</translation>
    </message>
    <message>
        <source>Enter opens a person. A click on a heading orders the list. A filled list may be dropped here.</source>
        <translation>Enter يفتح شخصا. النقر على عنوان يرتب اللائحة. يمكن إفلات لائحة مملوءة هنا.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>لائحة المسجلين</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>%1 is missing: figures of training need it.</source>
        <translation>ناقص: %1؛ تحتاج إليه أرقام التكوين.</translation>
    </message>
    <message>
        <source>%1 enrolments</source>
        <translation>التسجيلات: %1</translation>
    </message>
    <message>
        <source>Graduate the selected (%1)…</source>
        <translation>تسجيل تخرج المحددين (%1)…</translation>
    </message>
    <message>
        <source>Where to write the list to fill in</source>
        <translation>مكان كتابة اللائحة المعدة للملء</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>جدول إلكتروني (*.xlsx);;جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>List written to %1: %2 lines. The operator fills in the last column; then take it back here.</source>
        <translation>كتبت اللائحة في %1؛ الأسطر: %2. تملأ مؤسسة التكوين العمود الأخير؛ ثم تسترجع اللائحة هنا.</translation>
    </message>
</context>
<context>
    <name>jisr::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>البحث عن عمود</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
</context>
<context>
    <name>jisr::ColumnsStep</name>
    <message>
        <source>This table looks like “%1” (%2).</source>
        <translation>هذا الجدول يشبه «%1» (%2).</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <translation>أعيدت تسميتها: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>ناقصة: %1.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>جديدة: %1.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Values (%1 not known)</source>
        <translation>القيم (غير المعروفة: %1)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Saved: tables like this one will be offered “%1”.</source>
        <translation>تم الحفظ: ستقترح «%1» للجداول المماثلة.</translation>
    </message>
    <message>
        <source>Left out, for they are none of a folder&apos;s tables: %1.</source>
        <translation>المتروكة، لأنها ليست من جداول مجلد: %1.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Use its columns</source>
        <translation>استعمال أعمدته</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Source, e.g. an operator</source>
        <translation>المصدر، مثلا مؤسسة تكوين</translation>
    </message>
    <message>
        <source>Name under which these columns are saved</source>
        <translation>الاسم الذي تحفظ به هذه الأعمدة</translation>
    </message>
    <message>
        <source>Save these columns</source>
        <translation>حفظ هذه الأعمدة</translation>
    </message>
    <message>
        <source>Create the cohorts, organisations and tracks that the table names and the programme lacks</source>
        <translation>إنشاء الأفواج والهيئات والمسالك التي يذكرها الجدول ولا توجد في البرنامج</translation>
    </message>
    <message>
        <source>Another table…</source>
        <translation>جدول آخر…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>إعداد الخطة</translation>
    </message>
</context>
<context>
    <name>jisr::Comparison</name>
    <message>
        <source>Added to the note</source>
        <translation>مضاف إلى الملاحظة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 + %3)</source>
        <translation>%1 (%2 + %3)</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>1 · stays: %1</source>
        <translation>1 · يبقى: %1</translation>
    </message>
    <message>
        <source>2 · goes: %1</source>
        <translation>2 · يزول: %1</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>jisr::CountLine</name>
    <message>
        <source>Count by…</source>
        <translation>العد حسب…</translation>
    </message>
    <message>
        <source>Count the rows by</source>
        <translation>عد الأسطر حسب</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>و%1 من القيم الأخرى</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 of the rows; click to see them</source>
        <translation>%1 من الأسطر؛ انقر لرؤيتها</translation>
    </message>
</context>
<context>
    <name>jisr::CutOffChip</name>
    <message>
        <source>Cut-off, from %1 to %2</source>
        <translation>تاريخ الحصر، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Cut-off through time</source>
        <translation>تاريخ الحصر عبر الزمن</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>الحصر</translation>
    </message>
    <message>
        <source>Cut-off date</source>
        <translation>تاريخ الحصر</translation>
    </message>
    <message>
        <source>Every figure is as of this day. Nothing that happened later is counted.</source>
        <translation>كل رقم مرتبط بهذا اليوم. لا يحتسب ما حدث بعده.</translation>
    </message>
    <message>
        <source>To the month&apos;s end before</source>
        <translation>إلى نهاية الشهر السابق</translation>
    </message>
    <message>
        <source>To the next month&apos;s end</source>
        <translation>إلى نهاية الشهر التالي</translation>
    </message>
    <message>
        <source>Slide through time</source>
        <translation>التنقل عبر الزمن</translation>
    </message>
    <message>
        <source>Last month&apos;s end</source>
        <translation>نهاية الشهر الماضي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>jisr::DashboardPage</name>
    <message>
        <source>The figures can&apos;t be computed</source>
        <translation>تعذر حساب الأرقام</translation>
    </message>
    <message>
        <source>Reading the programme…</source>
        <translation>جار قراءة البرنامج…</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Report (*.pdf);;Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>تقرير (*.pdf);;جدول إلكتروني (*.xlsx);;جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>PDF, Excel or CSV of what is shown, with the tables by region and operator</source>
        <translation>ما هو معروض بصيغة PDF أو Excel أو CSV، مع الجداول حسب الجهة ومؤسسة التكوين</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>كتب التقرير في %1.</translation>
    </message>
    <message>
        <source>The chart is copied, with its values as a table.</source>
        <translation>نسخ الرسم البياني مع قيمه في جدول.</translation>
    </message>
    <message>
        <source>The chart goes into the next report that you export.</source>
        <translation>يضاف الرسم البياني إلى التقرير القادم الذي تصدره.</translation>
    </message>
    <message>
        <source>The sentence goes into the next report that you export.</source>
        <translation>تضاف الجملة إلى التقرير القادم الذي تصدره.</translation>
    </message>
    <message>
        <source>Save chart or table</source>
        <translation>حفظ الرسم البياني أو الجدول</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Sheets of the dashboard</source>
        <translation>صفحات لوحة القيادة</translation>
    </message>
</context>
<context>
    <name>jisr::DataRequestCard</name>
    <message>
        <source>%1, received on %2</source>
        <translation>%1، وردت في %2</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>أُجيب عنه اليوم</translation>
    </message>
    <message>
        <source>The request is noted: %1 days to answer.</source>
        <translation>سُجل الطلب: %1 أيام للجواب.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>سُجل الجواب.</translation>
    </message>
    <message>
        <source>Requests about their data</source>
        <translation>طلبات الشخص بشأن معطياته</translation>
    </message>
    <message>
        <source>law 09-08: answered within %1 days</source>
        <translation>القانون 09-08: الجواب خلال %1 أيام</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>موضوع الطلب</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>What they ask, in their words</source>
        <translation>ما يطلبه الشخص بكلماته</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>تسجيل الطلب</translation>
    </message>
</context>
<context>
    <name>jisr::DoneStep</name>
    <message>
        <source>Record</source>
        <translation>صنف البيانات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>إظهار هذه الأسطر</translation>
    </message>
    <message>
        <source>Written by the last import</source>
        <translation>كتبه آخر استيراد</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كتب</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Nothing had to be written</source>
        <translation>لم يكن هناك ما يكتب</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 rows rejected. It can be undone as a whole with Ctrl+Z.</source>
        <translation>جديد: %1، متغير: %2، دون تغيير: %3، أسطر مرفوضة: %4. يمكن التراجع عن الكل دفعة واحدة بـCtrl+Z.</translation>
    </message>
    <message>
        <source>line %1, %2: “%3”</source>
        <translation>السطر %1، %2: «%3»</translation>
    </message>
    <message>
        <source>Cells corrected by hand: %1</source>
        <translation>الخلايا المصححة يدويا: %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>حفظ الأسطر المرفوضة…</translation>
    </message>
    <message>
        <source>Look at the %1 possible duplicates</source>
        <translation>فحص المكررات المحتملة (%1)</translation>
    </message>
    <message>
        <source>Import another table</source>
        <translation>استيراد جدول آخر</translation>
    </message>
</context>
<context>
    <name>jisr::DueModel</name>
    <message>
        <source>%1 months</source>
        <translation>%1 أشهر</translation>
    </message>
    <message>
        <source>Days on which the person was tried in vain since graduation</source>
        <translation>الأيام التي جرت فيها محاولة الاتصال بلا جدوى منذ التخرج</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>حاصل على شهادة</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الأجل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>بلا جدوى</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>المكلف بالتتبع</translation>
    </message>
</context>
<context>
    <name>jisr::DuplicatesPage</name>
    <message>
        <source>Working…</source>
        <translation>جار العمل…</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>Certain (%1)</source>
        <translation>المؤكدة (%1)</translation>
    </message>
    <message>
        <source>Certain and likely (%1)</source>
        <translation>المؤكدة والمرجحة (%1)</translation>
    </message>
    <message>
        <source>All, possible ones too (%1)</source>
        <translation>الكل، بما فيها المحتملة (%1)</translation>
    </message>
    <message>
        <source>“%1” and “%2” stay two people; they won&apos;t be asked about again.</source>
        <translation>يبقى «%1» و«%2» شخصين؛ لن يطرح السؤال بشأنهما من جديد.</translation>
    </message>
    <message>
        <source>%1 The same CIN or Massar code and the same birth date, and nothing against it. Of each pair, who has the given reference and more to its name stays, empty fields are filled from the other, what differs goes to the note. Pairs that turn out to contradict each other are left out. It is one batch: undone as a whole, or pair by pair under “Merged”.</source>
        <translation>%1 نفس رقم البطاقة الوطنية أو رمز مسار ونفس تاريخ الازدياد، ولا شيء ينفي ذلك. يبقى من كل زوج صاحب المرجع المعين والسجل الأغنى، وتملأ حقوله الفارغة من الآخر، ويضاف ما يختلف إلى الملاحظة. الأزواج التي يتبين تناقضها تترك. العملية دفعة واحدة: يتراجع عنها كاملة، أو زوجا زوجا ضمن «المدمجون».</translation>
    </message>
    <message>
        <source>Merge them all</source>
        <translation>دمج الكل</translation>
    </message>
    <message>
        <source>Something stands against it, see above. Are they one person nevertheless?</source>
        <translation>هناك ما ينفي ذلك، انظر أعلاه. هل هما مع ذلك شخص واحد؟</translation>
    </message>
    <message>
        <source>Merge nevertheless</source>
        <translation>الدمج رغم ذلك</translation>
    </message>
    <message>
        <source>Don&apos;t merge</source>
        <translation>عدم الدمج</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودا</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبت</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>المدمجون</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Learners were changed since the search: the list may no longer be complete.</source>
        <translation>تغير متدربون منذ البحث: ربما لم تعد اللائحة كاملة.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Pairs to decide on</source>
        <translation>الأزواج المعروضة للبت</translation>
    </message>
    <message>
        <source>Both learners, field by field</source>
        <translation>المتدربان، حقلا حقلا</translation>
    </message>
    <message>
        <source>Open who stays</source>
        <translation>فتح السجل الباقي</translation>
    </message>
    <message>
        <source>Open who goes</source>
        <translation>فتح السجل الزائل</translation>
    </message>
    <message>
        <source>Show CIN</source>
        <translation>إظهار البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Swap (S)</source>
        <translation>تبديل (S)</translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation>لاحقا (L)</translation>
    </message>
    <message>
        <source>Not the same, don&apos;t ask again (N)</source>
        <translation>ليسا شخصا واحدا، دون سؤال لاحق (N)</translation>
    </message>
    <message>
        <source>Merge (M)</source>
        <translation>دمج (M)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>من طرف</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>السجل الزائل</translation>
    </message>
    <message>
        <source>Into whom</source>
        <translation>مدموج في</translation>
    </message>
    <message>
        <source>Take this merge back</source>
        <translation>التراجع عن هذا الدمج</translation>
    </message>
    <message>
        <source>No learners were merged in this file.</source>
        <translation>لم يدمج أي متدرب في هذا الملف.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Ask about them again</source>
        <translation>طرح السؤال من جديد</translation>
    </message>
    <message>
        <source>No pair was said to be two people.</source>
        <translation>لم يصرح بأي زوج على أنه شخصان.</translation>
    </message>
    <message>
        <source>%1 certain, %2 likely, %3 possible among %4 learners</source>
        <translation>المؤكدة: %1، المرجحة: %2، المحتملة: %3، من بين المتدربين: %4</translation>
    </message>
    <message>
        <source>%1; only the surest are listed</source>
        <translation>%1؛ لا تعرض إلا الأكثر يقينا</translation>
    </message>
    <message>
        <source>Looking for learners who stand in the file twice…</source>
        <translation>جار البحث عن المتدربين المكررين في الملف…</translation>
    </message>
    <message>
        <source>Who stands in the file twice?</source>
        <translation>من المكرر في الملف؟</translation>
    </message>
    <message>
        <source>The search compares all learners by CIN, Massar code, phone, e-mail, birth date and names in either order and script. Nothing is changed before you say so.</source>
        <translation>يقارن البحث جميع المتدربين حسب البطاقة الوطنية ورمز مسار والهاتف والبريد الإلكتروني وتاريخ الازدياد والأسماء، بأي ترتيب وبالكتابتين. لا يتغير أي شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Nothing here with this filter</source>
        <translation>لا شيء هنا بهذه التصفية</translation>
    </message>
    <message>
        <source>Choose less sure pairs or another region above.</source>
        <translation>اختر أعلاه أزواجا أقل يقينا أو جهة أخرى.</translation>
    </message>
    <message>
        <source>No duplicates are left</source>
        <translation>لم تبق مكررات</translation>
    </message>
    <message>
        <source>All pairs that the search found were decided on, or there were none.</source>
        <translation>تم البت في كل الأزواج التي وجدها البحث، أو لم توجد أي منها.</translation>
    </message>
    <message>
        <source>Score %1: %2</source>
        <translation>النقطة %1: %2</translation>
    </message>
    <message>
        <source>1 or 2 takes a value from the left or the right learner. M merges, N says that they are two people, L leaves them for later, S swaps who stays. Ctrl+Z takes a merge back.</source>
        <translation>1 أو 2 يأخذ القيمة من المتدرب الأول أو الثاني. M للدمج، N للقول إنهما شخصان، L لتأجيلهما، S لتبديل السجل الباقي. Ctrl+Z للتراجع عن دمج.</translation>
    </message>
    <message>
        <source>This programme can only be read at the moment: the line at the window&apos;s foot says why.</source>
        <translation>هذا البرنامج متاح حاليا للقراءة فقط: السبب مبين في السطر أسفل النافذة.</translation>
    </message>
    <message>
        <source>“%1” is one learner now.</source>
        <translation>«%1» متدرب واحد الآن.</translation>
    </message>
    <message>
        <source>%1 of %2 certain pairs merged.</source>
        <translation>الأزواج المؤكدة المدمجة: %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The merge was taken back: two learners again.</source>
        <translation>تم التراجع عن الدمج: عادا متدربين اثنين.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
</context>
<context>
    <name>jisr::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>التقويم: %1</translation>
    </message>
    <message>
        <source>Pick from a calendar  Alt+↓</source>
        <translation>الاختيار من التقويم  Alt+↓</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>اللائحة: %1</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>إنشاء «%1»</translation>
    </message>
</context>
<context>
    <name>jisr::FilledSheetView</name>
    <message>
        <source>Filled sheet “%1”</source>
        <translation>الورقة المملوءة «%1»</translation>
    </message>
    <message>
        <source>%1 calls to write, %2 entered before, %3 rejected, %4 lines not filled in. Nothing has been written yet.</source>
        <translation>الاتصالات التي ستسجل: %1، المدخلة من قبل: %2، المرفوضة: %3، الأسطر غير المملوءة: %4. لم يكتب أي شيء بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write %1 calls</source>
        <translation>تسجيل الاتصالات (%1)</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>أسطر الورقة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Why, or what is written</source>
        <translation>السبب، أو ما يكتب</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>entered before</source>
        <translation>مدخل من قبل</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>result, day</comment>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>new organisation “%1”</source>
        <translation>هيئة جديدة «%1»</translation>
    </message>
</context>
<context>
    <name>jisr::FilterBar</name>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>بحث  Ctrl+K</translation>
    </message>
    <message>
        <source>The question before (Alt+Left)</source>
        <translation>السؤال السابق (Alt+السهم الأيسر)</translation>
    </message>
    <message>
        <source>The question after (Alt+Right)</source>
        <translation>السؤال التالي (Alt+السهم الأيمن)</translation>
    </message>
    <message>
        <source>At %1 months</source>
        <translation>عند الشهر %1</translation>
    </message>
    <message>
        <source>Horizon, months after graduation</source>
        <translation>الأجل، بالأشهر بعد التخرج</translation>
    </message>
    <message>
        <source>How long after graduation the situation is looked at</source>
        <translation>كم بعد التخرج ينظر إلى الوضعية</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ تصفية</translation>
    </message>
    <message>
        <source>Show only some regions, operators, cohorts, people… A click on a mark filters by it, Ctrl+click adds, Escape takes the last one back.</source>
        <translation>عرض بعض الجهات أو مؤسسات التكوين أو الأفواج أو الأشخاص فقط… النقر على علامة يصفي بها، وCtrl+نقر يضيف، وEscape يسحب الأخيرة.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Ask a saved question, or save this one</source>
        <translation>طرح سؤال محفوظ أو حفظ هذا السؤال</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>نسخة عمومية</translation>
    </message>
    <message>
        <source>Shows and copies only what may be published: small groups are hidden, and with them what would give them away.</source>
        <translation>يعرض وينسخ ما يجوز نشره فقط: تحجب المجموعات الصغيرة، ومعها كل ما يكشفها.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>%1 – click to change</source>
        <translation>%1 – انقر للتغيير</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>The question is saved as “%1”.</source>
        <translation>حفظ السؤال باسم «%1».</translation>
    </message>
</context>
<context>
    <name>jisr::FilterChips</name>
    <message>
        <source>contains “%1”</source>
        <translation>يحتوي على «%1»</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ابتداء من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>إلى غاية %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار كل الأسطر</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>تغيير هذه التصفية</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
</context>
<context>
    <name>jisr::FilterPopup</name>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولا</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>الأصغر أولا</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>من أ إلى ي</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولا</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>من ي إلى أ</translation>
    </message>
    <message>
        <source>Let it scroll</source>
        <translation>تركه يتحرك</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>التثبيت إلى هنا</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>البحث عن قيمة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>from, e.g. 1/3/25</source>
        <translation>من، مثلا 1/3/25</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to, e.g. 30/6/25</source>
        <translation>إلى، مثلا 30/6/25</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>يحتوي على…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Empty (%1)</source>
        <translation>فارغ (%1)</translation>
    </message>
</context>
<context>
    <name>jisr::FindingsModel</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>reason, who, when</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>موضع الخلل</translation>
    </message>
    <message>
        <source>Left as it is because</source>
        <translation>متروك كما هو بسبب</translation>
    </message>
</context>
<context>
    <name>jisr::FollowUpPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Do not want to be contacted</source>
        <translation>لا يريدون الاتصال بهم</translation>
    </message>
    <message>
        <source>To be asked, but without phone or e-mail</source>
        <translation>مطلوب سؤالهم، لكن بدون هاتف ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>كل مؤسسات التكوين</translation>
    </message>
    <message>
        <source>All horizons</source>
        <translation>كل الآجال</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 أشهر</translation>
    </message>
    <message>
        <source>Looking who is to be asked…</source>
        <translation>جار تحديد من يطلب سؤالهم…</translation>
    </message>
    <message>
        <source>Everybody was reached: nobody is to be asked today.</source>
        <translation>تم الاتصال بالجميع: لا أحد مطلوب سؤاله اليوم.</translation>
    </message>
    <message>
        <source>Nobody is to be asked with this filter. Choose others above.</source>
        <translation>لا أحد مطلوب سؤاله بهذه التصفية. اختر غيرها أعلاه.</translation>
    </message>
    <message>
        <source>Everybody due</source>
        <translation>كل من حل أجلهم</translation>
    </message>
    <message>
        <source>In charge: everybody</source>
        <translation>المكلف بالتتبع: الجميع</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>بدون مكلف بالتتبع</translation>
    </message>
    <message>
        <source>My calls (%1)</source>
        <translation>اتصالاتي (%1)</translation>
    </message>
    <message>
        <source>the whole programme</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>Answered: %1 of %2. May be asked: %3. Click to list exactly them.</source>
        <translation>أجاب: %1 من أصل %2. يمكن سؤالهم: %3. انقر لعرضهم هم بالذات.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>جار القراءة…</translation>
    </message>
    <message>
        <source>%1 to be asked · cut-off %2</source>
        <translation>المطلوب سؤالهم: %1 · الحصر %2</translation>
    </message>
    <message>
        <source>Do not want to be contacted: %1</source>
        <translation>لا يريدون الاتصال بهم: %1</translation>
    </message>
    <message>
        <source>Without phone or e-mail: %1</source>
        <translation>بدون هاتف ولا بريد إلكتروني: %1</translation>
    </message>
    <message>
        <source>%1 people have somebody else in charge now.</source>
        <translation>الأشخاص الذين تغير المكلف بتتبعهم: %1.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>People to be asked, in the order of what an answer is worth</source>
        <translation>الأشخاص المطلوب سؤالهم، حسب قيمة الإجابة</translation>
    </message>
    <message>
        <source>Why they are to be asked</source>
        <translation>سبب سؤالهم</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>المكلف بالتتبع</translation>
    </message>
    <message>
        <source>Give the selected to…</source>
        <translation>إسناد المحددين إلى…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مؤسسة التكوين</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Show who refused</source>
        <translation>إظهار من رفضوا</translation>
    </message>
    <message>
        <source>Show who lacks a number</source>
        <translation>إظهار من ينقصهم رقم</translation>
    </message>
    <message>
        <source>Nobody has graduated yet: there is nobody to ask.</source>
        <translation>لم يتخرج أحد بعد: لا أحد مطلوب سؤاله.</translation>
    </message>
</context>
<context>
    <name>jisr::GraduationPanel</name>
    <message>
        <source>Graduated on</source>
        <translation>تاريخ التخرج</translation>
    </message>
    <message>
        <source>See what it does</source>
        <translation>معاينة الأثر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>ما يحدث لكل واحد</translation>
    </message>
    <message>
        <source>Filled list “%1”</source>
        <translation>اللائحة المملوءة «%1»</translation>
    </message>
    <message>
        <source>Graduate the selected: %1</source>
        <translation>تسجيل تخرج المحددين: %1</translation>
    </message>
    <message>
        <source>Graduate (%1)</source>
        <translation>تسجيل التخرج (%1)</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جار قراءة اللائحة…</translation>
    </message>
    <message>
        <source>Will graduate: %1.</source>
        <translation>سيسجل تخرجهم: %1.</translation>
    </message>
    <message>
        <source>Already so: %1.</source>
        <translation>كذلك من قبل: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>متروكون كما هم: %1.</translation>
    </message>
    <message>
        <source>Lines without a date: %1.</source>
        <translation>أسطر بدون تاريخ: %1.</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>لا يكتب أي شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>الخريجون</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>متروك كما هو</translation>
    </message>
    <message>
        <source>Graduates noted: %1.</source>
        <translation>حالات التخرج المسجلة: %1.</translation>
    </message>
    <message>
        <source>Changed meanwhile and left: %1.</source>
        <translation>المتروكة لأنها تغيرت في هذه الأثناء: %1.</translation>
    </message>
</context>
<context>
    <name>jisr::HistoryView</name>
    <message>
        <source>Nothing was noted yet.</source>
        <translation>لم يدون شيء بعد.</translation>
    </message>
    <message>
        <source>Show older entries (%1)</source>
        <translation>إظهار القيود الأقدم (%1)</translation>
    </message>
    <message>
        <source>The record merged into this one</source>
        <translation>السجل المدموج في هذا</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(غير معروض)</translation>
    </message>
    <message>
        <source>%1: created. %2</source>
        <translation>%1: أنشئ. %2</translation>
    </message>
    <message>
        <source>%1: removed. %2</source>
        <translation>%1: حذف. %2</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Writes “%1” again; the present value stays in the history.</source>
        <translation>يكتب «%1» من جديد؛ وتبقى القيمة الحالية في السجل.</translation>
    </message>
    <message>
        <source>Put back %1: %2</source>
        <translation>إرجاع %1: %2</translation>
    </message>
    <message>
        <source>%1: the earlier value is back.</source>
        <translation>%1: أعيدت القيمة السابقة.</translation>
    </message>
</context>
<context>
    <name>jisr::ImportPage</name>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
    <message>
        <source>%1 rejected rows written to %2, with the reason beside each.</source>
        <translation>الأسطر المرفوضة: %1، كتبت في %2 مع السبب بجانب كل منها.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جار العمل…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>جداول (*.csv *.txt *.tsv *.xlsx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>1  Table</source>
        <translation>1  الجدول</translation>
    </message>
    <message>
        <source>2  Columns</source>
        <translation>2  الأعمدة</translation>
    </message>
    <message>
        <source>3  Plan</source>
        <translation>3  الخطة</translation>
    </message>
    <message>
        <source>4  Written</source>
        <translation>4  الكتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>حفظ الأسطر المرفوضة…</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Write it to the programme</source>
        <translation>الكتابة في البرنامج</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>جدول ملصق</translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>إعادة إعداد الخطة</translation>
    </message>
</context>
<context>
    <name>jisr::LearnerPage</name>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Every field of this person, at the side</source>
        <translation>كل حقول هذا الشخص، على الجانب</translation>
    </message>
    <message>
        <source>Asked not to be contacted: nobody calls or writes to this person.</source>
        <translation>طلب عدم الاتصال به: لا أحد يتصل به أو يراسله.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Enrol in a cohort…</source>
        <translation>التسجيل في فوج…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>كلائحة</translation>
    </message>
    <message>
        <source>Timeline: arrows go from one event to the next, Enter opens it. “As a list” says the same.</source>
        <translation>الخط الزمني: الأسهم تنتقل من حدث إلى آخر، وEnter يفتحه. «كلائحة» تقول نفس الشيء.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>الوضعيات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>الخط الزمني كلائحة</translation>
    </message>
    <message>
        <source>Status at each horizon</source>
        <translation>الحالة عند كل أجل</translation>
    </message>
    <message>
        <source>Situations and their evidence</source>
        <translation>الوضعيات وإثباتاتها</translation>
    </message>
    <message>
        <source>Add a situation…</source>
        <translation>إضافة وضعية…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Where the proof is</source>
        <translation>مكان حفظ الإثبات</translation>
    </message>
    <message>
        <source>Note a contact…</source>
        <translation>تدوين اتصال…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide the CIN</source>
        <translation>إخفاء البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Show the CIN</source>
        <translation>إظهار البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>الإقامة</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Lines: the graduation, the horizons after it, the cut-off. Click or use the arrows to read an event, Enter to open it.</source>
        <translation>الخطوط: التخرج، والآجال بعده، والحصر. انقر أو استعمل الأسهم لقراءة حدث، وEnter لفتحه.</translation>
    </message>
    <message>
        <source>not said where</source>
        <translation>المكان غير مذكور</translation>
    </message>
    <message>
        <source>Evidence A or B without saying where the proof is: %1. Note where the document lies, or lower the grade.</source>
        <translation>إثبات A أو B بدون ذكر مكانه: %1. دون مكان الوثيقة، أو خفض الدرجة.</translation>
    </message>
    <message>
        <source>Enrolled in</source>
        <translation>مسجل في</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>منقول إلى</translation>
    </message>
    <message>
        <source>Open the cohort</source>
        <translation>فتح الفوج</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 بتاريخ %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit the enrolment in %1</source>
        <translation>تعديل التسجيل في %1</translation>
    </message>
    <message>
        <source>Not enrolled in any cohort yet.</source>
        <translation>غير مسجل في أي فوج بعد.</translation>
    </message>
    <message>
        <source>Graduation of %1: the one that counts</source>
        <translation>التخرج بتاريخ %1: هو المحتسب</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكدون</translation>
    </message>
    <message>
        <source>Not confirmed: never came, or left within %1 days</source>
        <translation>غير مؤكد: لم يحضر قط، أو غادر خلال %1 يوما</translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation>لم يؤكد بعد</translation>
    </message>
    <message>
        <source>transferred; training counts for the first cohort, insertion for the last</source>
        <translation>منقول؛ يحتسب التكوين للفوج الأول والإدماج للأخير</translation>
    </message>
    <message>
        <source>neutral: counts neither for nor against</source>
        <translation>محايد: لا يحتسب لا إيجابا ولا سلبا</translation>
    </message>
    <message>
        <source>Selection only: in no figure of training</source>
        <translation>انتقاء فقط: لا يدخل في أي رقم للتكوين</translation>
    </message>
    <message>
        <source>In no chain: another transfer from the same enrolment continues it, or what it comes from is in no chain</source>
        <translation>خارج أي مسار: نقل آخر من نفس التسجيل يتابعه، أو أصله خارج أي مسار</translation>
    </message>
    <message>
        <source>as of the cut-off %1</source>
        <translation>عند تاريخ الحصر %1</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>تعذرت قراءة الأرقام: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>جار قراءة الأرقام…</translation>
    </message>
    <message>
        <source>No dated graduation up to the cut-off: there is no horizon to reach.</source>
        <translation>لا تخرج مؤرخ إلى غاية الحصر: لا يوجد أجل لبلوغه.</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 أشهر</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>الحصر</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>تقرير الاطلاع على المعطيات</translation>
    </message>
    <message>
        <source>Access report %1</source>
        <translation>تقرير الاطلاع %1</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>وثيقة (*.pdf)</translation>
    </message>
    <message>
        <source>Access report written to %1. The release is noted.</source>
        <translation>كُتب تقرير الاطلاع في %1. وسُجل تسليمه.</translation>
    </message>
    <message>
        <source>Access report…</source>
        <translation>تقرير الاطلاع…</translation>
    </message>
    <message>
        <source>Everything held on this person, for them (law 09-08)</source>
        <translation>كل ما يُحتفظ به عن هذا الشخص، له (القانون 09-08)</translation>
    </message>
</context>
<context>
    <name>jisr::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Backup written and verified: %1</source>
        <translation>تمت كتابة نسخة احتياطية والتحقق منها: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>الانتقال إلى: %1</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>فتح برنامج…</translation>
    </message>
    <message>
        <source>Export the report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: %1 records.</source>
        <translation>عناصر أعيد تغييرها: %1.</translation>
    </message>
    <message>
        <source>Undone: %1 records.</source>
        <translation>عناصر تم التراجع عن تغييرها: %1.</translation>
    </message>
    <message>
        <source>%1 stayed as they are, because they were changed since or others refer to them.</source>
        <translation>عناصر بقيت كما هي: %1، لأنها تغيرت بعد ذلك أو لأن عناصر أخرى تحيل عليها.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What can be read was saved to %1. Rows saved: %2; lost, as far as is known: %3.</source>
        <translation>تم حفظ ما تمكن قراءته في %1. الأسطر المحفوظة: %2؛ والمفقود منها حسب ما هو معروف: %3.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>Where to save what can be read</source>
        <translation>أين يُحفظ ما تمكن قراءته</translation>
    </message>
    <message>
        <source>%1 (rescued).jisr</source>
        <translation>%1 (مسترجع).jisr</translation>
    </message>
    <message>
        <source>Jisr programme (*.jisr)</source>
        <translation>برنامج Jisr (*.jisr)</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>جار حفظ ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>Something typed here can&apos;t be saved as it stands: the reason is beside the field. Correct it, or leave it behind.</source>
        <translation>ما كتب هنا لا يمكن حفظه كما هو: السبب بجانب الحقل. صححه أو تخل عنه.</translation>
    </message>
    <message>
        <source>Leave it behind</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أعيد: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تم التراجع عن: %1.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>التراجع عن: %1</translation>
    </message>
    <message>
        <source>The last change is not of today&apos;s work: %1, by %2 on %3. Records: %4.</source>
        <translation>آخر تغيير ليس من عمل اليوم: %1، من طرف %2 في %3. السجلات: %4.</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>التراجع عنه رغم ذلك</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t taken back by Ctrl+Z, but on its page. The last change before it: %2.</source>
        <translation>«%1» لا يتراجع عنه بواسطة Ctrl+Z، بل في صفحته. آخر تغيير قبله: %2.</translation>
    </message>
    <message>
        <source>Undo that one</source>
        <translation>التراجع عن ذلك التغيير</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
</context>
<context>
    <name>jisr::MappingEditor</name>
    <message>
        <source>Where column %1 goes</source>
        <translation>وجهة العمود %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(غير مأخوذ)</translation>
    </message>
    <message>
        <source>as each one shows</source>
        <translation>حسب ما يظهر في كل منها</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>شهر/يوم/سنة</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Columns of the table and where they go</source>
        <translation>أعمدة الجدول ووجهاتها</translation>
    </message>
    <message>
        <source>The first rows, as they would be read</source>
        <translation>الأسطر الأولى، كما ستقرأ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No column was recognised: choose for each where it goes.</source>
        <translation>لم يتم التعرف على أي عمود: اختر وجهة كل منها.</translation>
    </message>
    <message>
        <source>please check: guessed with a certainty of %1</source>
        <translation>المرجو التحقق: خمن بدرجة يقين %1</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>مخمن: %1</translation>
    </message>
    <message>
        <source>How the values of %1 are written</source>
        <translation>كيف كتبت قيم %1</translation>
    </message>
    <message>
        <source>family name first</source>
        <translation>الاسم العائلي أولا</translation>
    </message>
    <message>
        <source>first name first</source>
        <translation>الاسم الشخصي أولا</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Drag a field onto a column, or a column onto a field. * is needed for something new, ✓ is filled.</source>
        <translation>اسحب حقلا إلى عمود، أو عمودا إلى حقل. * ضروري لإنشاء سجل جديد، ✓ مملوء.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>صيغة الكتابة</translation>
    </message>
</context>
<context>
    <name>jisr::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>jisr::Navigation</name>
    <message>
        <source>Saved view: %1</source>
        <translation>عرض محفوظ: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>jisr::OrganisationPage</name>
    <message>
        <source>Situations at %1</source>
        <translation>الوضعيات لدى %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>As operator</source>
        <translation>بصفتها مؤسسة تكوين</translation>
    </message>
    <message>
        <source>New cohort…</source>
        <translation>فوج جديد…</translation>
    </message>
    <message>
        <source>As employer</source>
        <translation>بصفتها مشغلا</translation>
    </message>
    <message>
        <source>Open in the table</source>
        <translation>فتح في الجدول</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المسجلون</translation>
    </message>
    <message>
        <source>Graduates</source>
        <translation>الخريجون</translation>
    </message>
    <message>
        <source>At 6 months</source>
        <translation>عند 6 أشهر</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Cohorts of this operator, in the order of their codes</source>
        <translation>أفواج هذه المؤسسة، حسب ترتيب رموزها</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>تاريخ التأكيد</translation>
    </message>
    <message>
        <source>Whom it hired</source>
        <translation>الأشخاص المشغلون</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>مكوناتها</translation>
    </message>
    <message>
        <source>as of the cut-off %1</source>
        <translation>عند تاريخ الحصر %1</translation>
    </message>
    <message>
        <source>Operates no cohort.</source>
        <translation>لا تشرف على أي فوج.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جار القراءة…</translation>
    </message>
    <message>
        <source>Enrolled: %1, graduates: %2.</source>
        <translation>المسجلون: %1، الخريجون: %2.</translation>
    </message>
    <message>
        <source>Insertion at 6 months: %1 (%2).</source>
        <translation>الإدماج عند 6 أشهر: %1 (%2).</translation>
    </message>
    <message>
        <source>Cohorts stand in the order of their codes: small groups aren&apos;t for ranking.</source>
        <translation>الأفواج مرتبة حسب رموزها: المجموعات الصغيرة لا تصلح للتصنيف.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>تعذرت قراءة الأرقام: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>جار قراءة الأرقام…</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Nobody is known to work here.</source>
        <translation>لا يعرف أن أحدا يعمل هنا.</translation>
    </message>
    <message>
        <source>Situations here: %1; the latest %2 are listed.</source>
        <translation>الوضعيات هنا: %1؛ تعرض الأحدث منها، وعددها %2.</translation>
    </message>
    <message>
        <source>Situations here: %1.</source>
        <translation>الوضعيات هنا: %1.</translation>
    </message>
</context>
<context>
    <name>jisr::PairList</name>
    <message>
        <source>office %1</source>
        <translation>مكتب %1</translation>
    </message>
    <message>
        <source>%1, score %2: %3</source>
        <translation>%1، النقطة %2: %3</translation>
    </message>
</context>
<context>
    <name>jisr::PassportSharing</name>
    <message>
        <source>The sentence is copied.</source>
        <translation>تم نسخ الجملة.</translation>
    </message>
    <message>
        <source>The chart is still being made; try again when it shows.</source>
        <translation>المبيان قيد الإعداد؛ أعد المحاولة عند ظهوره.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>إلى التقرير</translation>
    </message>
    <message>
        <source>Put the sentence into the next report that is exported</source>
        <translation>إدراج الجملة في التقرير المقبل الذي يصدر</translation>
    </message>
    <message>
        <source>Copy the sentence: %1</source>
        <translation>نسخ الجملة: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المبيان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, with its values as a table</source>
        <translation>نسخ المبيان كصورة مع قيمه في جدول</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>نسخ المبيان</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the chart (PNG, SVG, PDF) or its table (Excel, CSV)</source>
        <translation>حفظ المبيان (PNG، SVG، PDF) أو جدوله (Excel، CSV)</translation>
    </message>
    <message>
        <source>Save the chart or its table</source>
        <translation>حفظ المبيان أو جدوله</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>The chart goes into the next report that is exported</source>
        <translation>يدرج المبيان في التقرير المقبل الذي يصدر</translation>
    </message>
</context>
<context>
    <name>jisr::PastePanel</name>
    <message>
        <source>Before it is pasted</source>
        <translation>قبل اللصق</translation>
    </message>
    <message>
        <source>Cells that change: %1</source>
        <translation>الخلايا التي تتغير: %1</translation>
    </message>
    <message>
        <source>left out: %1, the reason is beside each</source>
        <translation>المتروكة: %1، والسبب بجانب كل منها</translation>
    </message>
    <message>
        <source>already so: %1</source>
        <translation>كذلك من قبل: %1</translation>
    </message>
    <message>
        <source>rows below the last one: %1; new rows come in by page Import</source>
        <translation>أسطر بعد السطر الأخير: %1؛ تدخل الأسطر الجديدة من صفحة الاستيراد</translation>
    </message>
    <message>
        <source>columns beyond the last one: %1</source>
        <translation>أعمدة بعد العمود الأخير: %1</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>تغيير %1 من الخلايا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cells of the paste</source>
        <translation>الخلايا الملصقة</translation>
    </message>
</context>
<context>
    <name>jisr::PastePlanModel</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>لماذا لا</translation>
    </message>
</context>
<context>
    <name>jisr::PeoplePanel</name>
    <message>
        <source>Why left out</source>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>الأشخاص المحتسبون في الرقم</translation>
    </message>
    <message>
        <source>Part of the figure</source>
        <translation>جزء الرقم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>المحتسبون %1</translation>
    </message>
    <message>
        <source>Others %1</source>
        <translation>الآخرون %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>المستبعدون %1</translation>
    </message>
    <message>
        <source>Inserted at most %1 days after graduation, out of all graduates</source>
        <translation>المدمجون خلال %1 يوما على الأكثر بعد التخرج، من أصل كل الخريجين</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>The figure&apos;s code %1 is copied.</source>
        <translation>نسخ رمز الرقم %1.</translation>
    </message>
    <message>
        <source>Everybody whom the step from &quot;%1&quot; to &quot;%2&quot; moves; beside the number: newly counted, out of all who begin or cease to be counted</source>
        <translation>كل من تنقله الخطوة من «%1» إلى «%2»؛ بجانب العدد: المحتسبون الجدد، من أصل كل من يبدأ احتسابه أو ينتهي</translation>
    </message>
    <message>
        <source>%1
Click to copy the code. Typed into the search (Ctrl+K), it opens this figure again, in any copy of the file.</source>
        <translation>%1
انقر لنسخ الرمز. كتابته في البحث (Ctrl+K) تفتح هذا الرقم من جديد، في أي نسخة من الملف.</translation>
    </message>
    <message>
        <source>Copy the figure&apos;s code %1</source>
        <translation>نسخ رمز الرقم %1</translation>
    </message>
    <message>
        <source>The public mode names nobody. Turn it off to see who is counted.</source>
        <translation>النسخة العمومية لا تسمي أحدا. أوقفها لرؤية المحتسبين.</translation>
    </message>
    <message>
        <source>Newly counted %1</source>
        <translation>محتسبون جدد %1</translation>
    </message>
    <message>
        <source>No longer counted %1</source>
        <translation>لم يعودوا محتسبين %1</translation>
    </message>
    <message>
        <source>Denominator only %1</source>
        <translation>في المقام فقط %1</translation>
    </message>
    <message>
        <source>Open in the learners table</source>
        <translation>فتح في جدول المتدربين</translation>
    </message>
    <message>
        <source>newly counted</source>
        <translation>محتسبون جدد</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محتسبون</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>لم يعودوا محتسبين</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>in one denominator only</source>
        <translation>في مقام واحد فقط</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>خارج الاحتساب</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Exactly those whom this part of the flow counts</source>
        <translation>بالضبط من يحتسبهم هذا الجزء من التدفق</translation>
    </message>
    <message>
        <source>Everybody whose enrolment was confirmed by the end of %1</source>
        <translation>كل من تأكد تسجيله إلى نهاية %1</translation>
    </message>
    <message>
        <source>Everybody who graduated by the end of %1, each person once</source>
        <translation>كل من تخرج إلى نهاية %1، كل شخص مرة واحدة</translation>
    </message>
    <message>
        <source>Everybody inserted 6 months after graduation, where these ended by the end of %1</source>
        <translation>كل من أدمج بعد 6 أشهر من التخرج، ممن انقضت أشهرهم إلى نهاية %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>المحتسبون: %1</translation>
    </message>
    <message>
        <source>Out of: %1</source>
        <translation>من أصل: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
</context>
<context>
    <name>jisr::PlanPage</name>
    <message>
        <source>New phase…</source>
        <translation>مرحلة جديدة…</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>هدف جديد…</translation>
    </message>
    <message>
        <source>Phases and targets</source>
        <translation>المراحل والأهداف</translation>
    </message>
    <message>
        <source>Progress as of the cut-off %1</source>
        <translation>التقدم عند تاريخ الحصر %1</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>لا شيء مقرر بعد</translation>
    </message>
    <message>
        <source>A phase is a part of the programme with its dates, e.g. the pilot. A target says how many learners, graduates or insertions are to be reached, where and until when.</source>
        <translation>المرحلة جزء من البرنامج له تواريخه، مثلا المرحلة التجريبية. ويحدد الهدف عدد المتدربين أو الخريجين أو حالات الإدماج المطلوب بلوغه، ومكانه وأجله.</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>targets of no phase</source>
        <translation>أهداف بدون مرحلة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Edit the phase %1</source>
        <translation>تعديل المرحلة %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>cohorts: %1</source>
        <translation>الأفواج: %1</translation>
    </message>
    <message>
        <source>confirmed learners: %1</source>
        <translation>المتدربون المؤكدون: %1</translation>
    </message>
    <message>
        <source>No target yet.</source>
        <translation>لا هدف بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 من أصل %2 (%3)</translation>
    </message>
    <message>
        <source>to reach: %1</source>
        <translation>المطلوب بلوغه: %1</translation>
    </message>
    <message>
        <source>Graduates in a job or self-employed 6 months after graduation (EMP)</source>
        <translation>الخريجون في شغل أو شغل ذاتي بعد 6 أشهر من التخرج (EMP)</translation>
    </message>
    <message>
        <source>Edit the target %1</source>
        <translation>تعديل الهدف %1</translation>
    </message>
    <message>
        <source>Persons who graduated between these dates, each counted once</source>
        <translation>الأشخاص المتخرجون بين هذين التاريخين، يحتسب كل منهم مرة واحدة</translation>
    </message>
    <message>
        <source>Graduates inserted 6 months after graduation (INS), whose sixth month ended between these dates</source>
        <translation>الخريجون المدمجون بعد 6 أشهر من التخرج (INS)، الذين انتهى شهرهم السادس بين هذين التاريخين</translation>
    </message>
    <message>
        <source>Confirmed between these dates: enrolled and still there after the first days, transfers counted once</source>
        <translation>المؤكدون بين هذين التاريخين: مسجلون وما زالوا حاضرين بعد الأيام الأولى، ويحتسب النقل مرة واحدة</translation>
    </message>
</context>
<context>
    <name>jisr::PlanView</name>
    <message>
        <source>Nothing would change: everything in this table is already in the programme.</source>
        <translation>لن يتغير أي شيء: كل ما في هذا الجدول موجود في البرنامج.</translation>
    </message>
    <message>
        <source>%1 rows read. Nothing has been written yet.</source>
        <translation>الأسطر المقروءة: %1. لم يكتب أي شيء بعد.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>درجة التشابه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>الأعمدة غير المأخوذة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>صنف البيانات</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>ما سيكتب</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>تعرض العناصر الأولى، وعددها %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Is 03/04 in the column “%1” 3 April or 4 March? None of its dates tells.</source>
        <translation>هل 03/04 في العمود «%1» هو 3 أبريل أم 4 مارس؟ لا يدل على ذلك أي من تواريخه.</translation>
    </message>
    <message>
        <source>3 April (day first)</source>
        <translation>3 أبريل (اليوم أولا)</translation>
    </message>
    <message>
        <source>4 March (month first)</source>
        <translation>4 مارس (الشهر أولا)</translation>
    </message>
    <message>
        <source>The plan needs an answer before anything can be written.</source>
        <translation>تحتاج الخطة إلى جواب قبل أن يكتب أي شيء.</translation>
    </message>
    <message>
        <source>Problems (%1 rows rejected)</source>
        <translation>المشاكل (الأسطر المرفوضة: %1)</translation>
    </message>
    <message>
        <source>Problems (%1 to look at)</source>
        <translation>المشاكل (للتحقق: %1)</translation>
    </message>
    <message>
        <source>Both are kept. After the import they can be compared and merged on the page of the duplicates.</source>
        <translation>يحتفظ بكليهما. يمكن بعد الاستيراد مقارنتهما ودمجهما في صفحة المكررات.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Nothing can be written: the rows are rejected, or already in the programme. Correct the rejected ones below.</source>
        <translation>لا يمكن كتابة أي شيء: الأسطر مرفوضة، أو موجودة من قبل في البرنامج. صحح المرفوضة منها أسفله.</translation>
    </message>
</context>
<context>
    <name>jisr::ProblemsView</name>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Cells corrected here, the table itself stays as it is: %1</source>
        <translation>الخلايا المصححة هنا، والجدول نفسه يبقى كما هو: %1</translation>
    </message>
    <message>
        <source>Nothing to mend: every row can be taken as it is.</source>
        <translation>لا شيء للتصحيح: يمكن أخذ كل سطر كما هو.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type over a cell to correct it: the rows come in, the table itself stays as it is.</source>
        <translation>اكتب فوق خلية لتصحيحها: تدخل الأسطر، ويبقى الجدول نفسه كما هو.</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>تعرض العناصر الأولى، وعددها %1.</translation>
    </message>
    <message>
        <source>Problems by kind</source>
        <translation>المشاكل حسب النوع</translation>
    </message>
    <message>
        <source>Rows that have this problem</source>
        <translation>الأسطر التي فيها هذا المشكل</translation>
    </message>
    <message>
        <source>Take the corrections back</source>
        <translation>التراجع عن التصحيحات</translation>
    </message>
</context>
<context>
    <name>jisr::QualityPage</name>
    <message>
        <source>%1 findings open again.</source>
        <translation>الملاحظات المعاد فتحها: %1.</translation>
    </message>
    <message>
        <source>%1 findings left as they are, with your reason.</source>
        <translation>الملاحظات المتروكة كما هي بالسبب الذي ذكرته: %1.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>جودة المعطيات</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>إظهار في الجدول</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>سبب تركها كما هي</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rows of the rule</source>
        <translation>أسطر القاعدة</translation>
    </message>
    <message>
        <source>whole file, as of %1 · %2 learners</source>
        <translation>الملف كله، بتاريخ %1 · المتدربون: %2</translation>
    </message>
    <message>
        <source>whole file, as of %1</source>
        <translation>الملف كله، بتاريخ %1</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>جار إعادة الفحص…</translation>
    </message>
    <message>
        <source>Records or the cut-off changed since. “Check again” looks at them.</source>
        <translation>تغيرت سجلات أو تاريخ الحصر منذ ذلك الحين. «إعادة الفحص» تنظر فيها.</translation>
    </message>
    <message>
        <source>The file can&apos;t be checked</source>
        <translation>تعذر فحص الملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>أوقف الفحص</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Waiting for the writing under way…</source>
        <translation>في انتظار نهاية الكتابة الجارية…</translation>
    </message>
    <message>
        <source>Looking at every row of the file…</source>
        <translation>جار فحص كل أسطر الملف…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rule, severity</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما يلزم فعله: %1</translation>
    </message>
    <message>
        <source>Show the %1 left as they are</source>
        <translation>إظهار المتروكة كما هي (%1)</translation>
    </message>
    <message>
        <source>All good: no rule finds anything that you don&apos;t know already.</source>
        <translation>كل شيء سليم: لا تجد أي قاعدة شيئا لا تعرفه من قبل.</translation>
    </message>
    <message>
        <source>All findings of this rule were looked at and left as they are.</source>
        <translation>تم النظر في جميع ملاحظات هذه القاعدة وتركت كما هي.</translation>
    </message>
    <message>
        <source>Nothing found: this rule is kept everywhere.</source>
        <translation>لا شيء: هذه القاعدة محترمة في كل مكان.</translation>
    </message>
    <message>
        <source>The file is open for reading only: findings can be looked at and exported, not acknowledged.</source>
        <translation>الملف مفتوح للقراءة فقط: يمكن الاطلاع على الملاحظات وتصديرها، لا الإقرار بها.</translation>
    </message>
    <message>
        <source>Say who works here to acknowledge findings.</source>
        <translation>حدد من يعمل هنا للإقرار بالملاحظات.</translation>
    </message>
    <message>
        <source>Leave the chosen as they are</source>
        <translation>ترك المختارة كما هي</translation>
    </message>
    <message>
        <source>Leave %1 as they are</source>
        <translation>ترك %1 كما هي</translation>
    </message>
    <message>
        <source>Leave all %1</source>
        <translation>ترك الكل (%1)</translation>
    </message>
    <message>
        <source>Leave all findings of this rule as they are</source>
        <translation>ترك جميع ملاحظات هذه القاعدة كما هي</translation>
    </message>
    <message>
        <source>Leave all %1 as they are</source>
        <translation>ترك الكل كما هي (%1)</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>جدول إلكتروني (*.xlsx);;جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>%1 findings exported to %2.</source>
        <translation>الملاحظات المصدرة: %1، إلى %2.</translation>
    </message>
</context>
<context>
    <name>jisr::QuestionsPopup</name>
    <message>
        <source>Saved questions</source>
        <translation>الأسئلة المحفوظة</translation>
    </message>
    <message>
        <source>None yet. A question keeps the filters, the horizon and the edition under a name.</source>
        <translation>لا شيء بعد. يحفظ السؤال تحت اسم التصفية والأجل والنسخة.</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>اسم السؤال</translation>
    </message>
    <message>
        <source>With its cut-off, %1</source>
        <translation>مع تاريخ حصره، %1</translation>
    </message>
    <message>
        <source>Otherwise it is asked as of the cut-off of the day</source>
        <translation>وإلا يطرح بتاريخ الحصر المعمول به يومئذ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This programme is open for reading only: questions can be asked, not saved.</source>
        <translation>هذا البرنامج مفتوح للقراءة فقط: يمكن طرح الأسئلة دون حفظها.</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>حفظه %1</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>jisr::QuickSearch</name>
    <message>
        <source>A command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Arrows to choose, Enter to go there, Esc to leave</source>
        <translation>الأسهم للاختيار، Enter للانتقال، Esc للخروج</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>A learner, a cohort, an organisation, a saved view or a command</source>
        <translation>متدرب أو فوج أو هيئة أو عرض محفوظ أو أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>The file is being written: people can be found again in a moment.</source>
        <translation>الملف قيد الكتابة: يمكن البحث عن الأشخاص من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
</context>
<context>
    <name>jisr::ReadingBar</name>
    <message>
        <source>one row a learner, with everything</source>
        <translation>سطر لكل متدرب، بكل المعطيات</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>فاصلة منقوطة ;</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>فاصلة ,</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة الجدولة (tab)</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>خط عمودي |</translation>
    </message>
    <message>
        <source>as each one shows</source>
        <translation>حسب ما يظهر في كل منها</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>شهر/يوم/سنة</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>محتواه</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>سطر العناوين</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>المبالغ</translation>
    </message>
</context>
<context>
    <name>jisr::RecordForm</name>
    <message>
        <source>made by the program</source>
        <translation>ينشئه البرنامج</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
</context>
<context>
    <name>jisr::RecordPage</name>
    <message>
        <source>This record is no longer in the file: it was removed, or merged into another one.</source>
        <translation>هذا السجل لم يعد في الملف: حذف، أو دمج في سجل آخر.</translation>
    </message>
</context>
<context>
    <name>jisr::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This record is no longer in the file.</source>
        <translation>لم تعد هذه البطاقة موجودة في الملف.</translation>
    </message>
    <message>
        <source>Something is being written into the file. The record is shown as soon as that is done.</source>
        <translation>تجري كتابة في الملف. يظهر السجل فور انتهائها.</translation>
    </message>
    <message>
        <source>%1: created.</source>
        <translation>%1: أنشئ.</translation>
    </message>
    <message>
        <source>Read only: this file can&apos;t be changed now. Nothing typed here would be kept.</source>
        <translation>للقراءة فقط: لا يمكن تغيير هذا الملف الآن. لن يحفظ أي شيء يكتب هنا.</translation>
    </message>
    <message>
        <source>Read only: say who works here, at the window&apos;s foot, to make changes.</source>
        <translation>للقراءة فقط: حدد من يعمل هنا، أسفل النافذة، لإجراء تغييرات.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Not created yet: %1. Go on with it</source>
        <translation>لم ينشأ بعد: %1. المتابعة</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Ctrl+Enter creates</source>
        <translation>Ctrl+Enter للإنشاء</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>This record isn&apos;t created yet: create it, or give it up.</source>
        <translation>لم ينشأ هذا السجل بعد: أنشئه أو تخل عنه.</translation>
    </message>
    <message>
        <source>Delete “%1” from the file? It can be undone.</source>
        <translation>حذف «%1» من الملف؟ يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>%1: deleted.</source>
        <translation>%1: حذف.</translation>
    </message>
</context>
<context>
    <name>jisr::ReportForm</name>
    <message>
        <source>With nothing</source>
        <translation>بلا مقارنة</translation>
    </message>
    <message>
        <source>With the month end before, %1</source>
        <translation>مع نهاية الشهر السابق، %1</translation>
    </message>
    <message>
        <source>With the year before, %1</source>
        <translation>مع سنة قبل ذلك، %1</translation>
    </message>
    <message>
        <source>With another day…</source>
        <translation>مع يوم آخر…</translation>
    </message>
    <message>
        <source>The office&apos;s logo</source>
        <translation>شعار الإدارة</translation>
    </message>
    <message>
        <source>Picture (*.svg *.png)</source>
        <translation>صورة (*.svg *.png)</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>شعار آخر…</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Office on the cover</source>
        <translation>الإدارة على الغلاف</translation>
    </message>
    <message>
        <source>Signature (a line each)</source>
        <translation>التوقيع (سطر لكل عنصر)</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>يوم المقارنة</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Side by side in one document</source>
        <translation>جنبا إلى جنب في وثيقة واحدة</translation>
    </message>
</context>
<context>
    <name>jisr::ReportsPage</name>
    <message>
        <source>Sealed under %1; %2 files in %3.</source>
        <translation>خُتم تحت %1؛ %2 ملفا في %3.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>تقرير (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables, zipped (*.zip)</source>
        <translation>جداول مضغوطة (*.zip)</translation>
    </message>
    <message>
        <source>Where the %1 reports go</source>
        <translation>أين توضع التقارير وعددها %1</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>كتب التقرير في %1.</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>كُتب %1 ملفا في %2.</translation>
    </message>
    <message>
        <source>Stopped there: what is written is whole.</source>
        <translation>توقف هنا: ما كُتب كامل.</translation>
    </message>
    <message>
        <source>The largest has %1 MB, too much for some mail servers: leave out chapters to make it smaller.</source>
        <translation>أكبرها حجمه %1 ميغابايت، وهو كثير على بعض خوادم البريد: احذف فصولا لتصغيره.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Where the sealed report&apos;s files go</source>
        <translation>أين توضع ملفات التقرير المختوم</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>جار الختم…</translation>
    </message>
    <message>
        <source>Writing report %1 of %2…</source>
        <translation>جارية كتابة التقرير %1 من %2…</translation>
    </message>
    <message>
        <source>The figures are being read…</source>
        <translation>جارية قراءة الأرقام…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>جار إعداد الصفحات…</translation>
    </message>
    <message>
        <source>A correction names the code it revises and says why.</source>
        <translation>يذكر التصحيح الرمز الذي يراجعه ويبين السبب.</translation>
    </message>
    <message>
        <source>Stores figures, facts and files under a code printed on the report</source>
        <translation>يحفظ الأرقام والوقائع والملفات تحت رمز مطبوع على التقرير</translation>
    </message>
    <message>
        <source>The file is read-only here: a seal can&apos;t be stored.</source>
        <translation>الملف هنا للقراءة فقط: لا يمكن حفظ ختم.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Cut-off, filters, horizon and edition are those of the bar above</source>
        <translation>الحصر والمرشحات والأفق والنسخة هي التي في الشريط أعلاه</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>The report&apos;s pages</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>Pictures of the charts</source>
        <translation>صور الرسوم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>One for each…</source>
        <translation>واحد لكل منها…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>ختم…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Seal as a correction of</source>
        <translation>ختم بوصفه تصحيحا لـ</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Code of the report that is corrected</source>
        <translation>رمز التقرير المصحَّح</translation>
    </message>
    <message>
        <source>reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sealed reports</source>
        <translation>التقارير المختومة</translation>
    </message>
</context>
<context>
    <name>jisr::RetentionPage</name>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Retention of personal data</source>
        <translation>الاحتفاظ بالمعطيات الشخصية</translation>
    </message>
    <message>
        <source>Law 09-08: people stand in the file no longer than they must. Whoever is past the retention can be taken out for good: names, contacts, numbers, birth date, notes and employers go from the records, the history, the merges and the kept files. What figures are counted from stays, so that every past figure stays the same.</source>
        <translation>القانون 09-08: لا يبقى الأشخاص في الملف أكثر مما يلزم. من تجاوز مدة الاحتفاظ يمكن حذفه نهائيًا: تزول الأسماء ووسائل الاتصال والأرقام وتاريخ الميلاد والملاحظات والمشغّلون من السجلات والتاريخ وعمليات الدمج والملفات المحفوظة. ويبقى ما تُحسب منه الأرقام، فيبقى كل رقم ماضٍ كما هو.</translation>
    </message>
    <message>
        <source>Keep people for</source>
        <translation>الاحتفاظ بالأشخاص</translation>
    </message>
    <message>
        <source>months after the last thing that happened to them</source>
        <translation>شهرًا بعد آخر حدث يخصهم</translation>
    </message>
    <message>
        <source>Retention in months</source>
        <translation>مدة الاحتفاظ بالأشهر</translation>
    </message>
    <message>
        <source>Look who is past it</source>
        <translation>عرض من تجاوزها</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>ما يشمله ذلك</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>These files still hold the people. Those that are ticked are erased, after a new backup was made.</source>
        <translation>ما زالت هذه الملفات تضم هؤلاء الأشخاص. تُحذف المؤشَّرة منها بعد إنجاز نسخة احتياطية جديدة.</translation>
    </message>
    <message>
        <source>Files that still hold the people</source>
        <translation>ملفات ما زالت تضم هؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>Nobody can take this back: neither undo nor the history brings them back.</source>
        <translation>لا أحد يستطيع التراجع عن هذا: لا يعيدهم التراجع ولا التاريخ.</translation>
    </message>
    <message>
        <source>To confirm, type how many people it is:</source>
        <translation>للتأكيد، اكتب عدد الأشخاص:</translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translation>إخفاء الهوية نهائيًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It was too late to stop: the people were anonymised.</source>
        <translation>فات أوان الإيقاف: أُخفيت هوية الأشخاص.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Learners who are anonymised</source>
        <translation>متدربون تُخفى هويتهم</translation>
    </message>
    <message>
        <source>Removed learners who still stand in the history</source>
        <translation>متدربون محذوفون ما زالوا في التاريخ</translation>
    </message>
    <message>
        <source>Their enrolments: references and certificates</source>
        <translation>تسجيلاتهم: المراجع والشهادات</translation>
    </message>
    <message>
        <source>Their situations: employers, titles, proofs, notes</source>
        <translation>وضعياتهم: المشغّلون والمسميات والإثباتات والملاحظات</translation>
    </message>
    <message>
        <source>Their contacts: notes</source>
        <translation>اتصالاتهم: الملاحظات</translation>
    </message>
    <message>
        <source>Files of sealed reports that name them (their SHA-256 stays)</source>
        <translation>ملفات تقارير مختومة تسمّيهم (تبقى بصمتها SHA-256)</translation>
    </message>
    <message>
        <source>Left as they are: past it, but admitted or in training</source>
        <translation>يُتركون كما هم: تجاوزوها لكنهم مقبولون أو في التكوين</translation>
    </message>
    <message>
        <source>Left as they are: past it, but their request is not answered</source>
        <translation>يُتركون كما هم: تجاوزوها لكن طلبهم لم يُجَب عنه</translation>
    </message>
    <message>
        <source>%1 (%2, older than the retention)</source>
        <translation>%1 (%2، أقدم من مدة الاحتفاظ)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Past the retention: %1. The last thing that happened to them was between %2 and %3.</source>
        <translation>تجاوزوا مدة الاحتفاظ: %1. وقع آخر حدث يخصهم بين %2 و%3.</translation>
    </message>
    <message>
        <source>Nobody is past the retention.</source>
        <translation>لم يتجاوز أحد مدة الاحتفاظ.</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>النظر لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Anonymised: %1. Entries of the history emptied: %2.</source>
        <translation>أُخفيت هويتهم: %1. مدخلات التاريخ المفرغة: %2.</translation>
    </message>
    <message>
        <source>The file could not be written anew, so what was erased may still stand in its unused parts. Close it and open it again.</source>
        <translation>تعذّرت إعادة كتابة الملف، فقد يبقى ما حُذف في أجزائه غير المستعملة. أغلقه وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Could not be erased: %1</source>
        <translation>تعذّر حذفه: %1</translation>
    </message>
</context>
<context>
    <name>jisr::RuleList</name>
    <message>
        <source>%1 left as they are</source>
        <comment>findings</comment>
        <translation>المتروكة كما هي: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 found</source>
        <comment>rule, severity, count</comment>
        <translation>%1: %2، العدد: %3</translation>
    </message>
    <message>
        <source>Contradictions and gaps</source>
        <translation>تناقضات ونواقص</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>شكوك</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
</context>
<context>
    <name>jisr::SealedReportsView</name>
    <message>
        <source>Public</source>
        <translation>عمومية</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>as sealed, corrected since</source>
        <translation>مطابق للختم، صُحح بعده</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation>مطابق للختم</translation>
    </message>
    <message>
        <source>No report was sealed in this file yet: “Seal…” beneath a report&apos;s pages does it.</source>
        <translation>لم يُختم أي تقرير في هذا الملف بعد: «ختم…» أسفل صفحات التقرير يقوم بذلك.</translation>
    </message>
    <message>
        <source>Corrects %1: %2</source>
        <translation>يصحح %1: %2</translation>
    </message>
    <message>
        <source>Corrected by %1.</source>
        <translation>صححه %1.</translation>
    </message>
    <message>
        <source>%1 (%2 kB)</source>
        <translation>%1 (%2 كيلوبايت)</translation>
    </message>
    <message>
        <source>%1 (taken out by law)</source>
        <translation>%1 (حُذف تطبيقا للقانون)</translation>
    </message>
    <message>
        <source>There is no sealed report of this kind, filter and horizon to compare with, or nothing has changed since.</source>
        <translation>لا يوجد تقرير مختوم من هذا النوع وبهذه التصفية وهذا الأفق للمقارنة، أو لم يتغير شيء منذئذ.</translation>
    </message>
    <message>
        <source>The file no longer has these people.</source>
        <translation>لم يعد الملف يضم هؤلاء الأشخاص.</translation>
    </message>
    <message>
        <source>%1, since the report %2</source>
        <translation>%1، منذ التقرير %2</translation>
    </message>
    <message>
        <source>Every figure is counted again from the facts of its seal…</source>
        <translation>يُعاد احتساب كل رقم من معطيات ختمه…</translation>
    </message>
    <message>
        <source>All sealed reports are as they were sealed: %1.</source>
        <translation>جميع التقارير المختومة مطابقة لأختامها: %1.</translation>
    </message>
    <message>
        <source>Where the sealed report&apos;s files go</source>
        <translation>أين توضع ملفات التقرير المختوم</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>كُتب %1 ملفا في %2.</translation>
    </message>
    <message>
        <source>Sealed reports</source>
        <translation>التقارير المختومة</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Counts every sealed figure again and holds the kept files against their seals</source>
        <translation>يعيد احتساب كل رقم مختوم ويقارن الملفات المحفوظة بأختامها</translation>
    </message>
    <message>
        <source>Save its files…</source>
        <translation>حفظ ملفاته…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>تصحيحه…</translation>
    </message>
    <message>
        <source>Seals the report now asked for as its correction; the old one stays</source>
        <translation>يختم التقرير المطلوب هنا تصحيحا له؛ ويبقى القديم</translation>
    </message>
    <message>
        <source>Since the last sealed report of what is asked for</source>
        <translation>منذ آخر تقرير مختوم لما هو مطلوب</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>عرض هؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>Causes of the change</source>
        <translation>أسباب التغير</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>تاريخ الحصر</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>البسط</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>المقام</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>ختمه %1 في %2.</translation>
    </message>
</context>
<context>
    <name>jisr::StartPage</name>
    <message>
        <source>Open a programme</source>
        <translation>فتح برنامج</translation>
    </message>
    <message>
        <source>Jisr programmes (*.jisr);;All files (*)</source>
        <translation>برامج Jisr (*.jisr);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Give the programme a name: it stands on every report.</source>
        <translation>أعطوا البرنامج اسما: سيظهر في كل تقرير.</translation>
    </message>
    <message>
        <source>Where to keep the programme</source>
        <translation>مكان حفظ البرنامج</translation>
    </message>
    <message>
        <source>Jisr programme (*.jisr)</source>
        <translation>برنامج Jisr (*.jisr)</translation>
    </message>
    <message>
        <source>Where to keep the demonstration</source>
        <translation>مكان حفظ العرض التجريبي</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>عرض-تجريبي</translation>
    </message>
    <message>
        <source>Say your name and a short login: the journal names you with every change.</source>
        <translation>أدخلوا اسمكم واسم دخول قصيرا: السجل يذكر اسمكم مع كل تغيير.</translation>
    </message>
    <message>
        <source>National office</source>
        <translation>المكتب الوطني</translation>
    </message>
    <message>
        <source>Welcome to Jisr</source>
        <translation>مرحبا بكم في Jisr</translation>
    </message>
    <message>
        <source>From training to work: learners, cohorts and what became of the graduates, with figures that can be quoted and checked.</source>
        <translation>من التكوين إلى الشغل: المتدربون والأفواج ومآل الخريجين، بأرقام يمكن الاستشهاد بها والتحقق منها.</translation>
    </message>
    <message>
        <source>Open a programme…</source>
        <translation>فتح برنامج…</translation>
    </message>
    <message>
        <source>A .jisr file on this computer or on your network.</source>
        <translation>ملف .jisr على هذا الحاسوب أو على شبكتكم.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>برنامج جديد…</translation>
    </message>
    <message>
        <source>An empty file with the 12 regions and 75 provinces; then import the operators&apos; lists.</source>
        <translation>ملف فارغ يضم الجهات الـ12 والأقاليم الـ75؛ ثم استوردوا لوائح مؤسسات التكوين.</translation>
    </message>
    <message>
        <source>Demonstration…</source>
        <translation>عرض تجريبي…</translation>
    </message>
    <message>
        <source>Invented people in a plausible programme of 15,000, to try everything without risk.</source>
        <translation>أشخاص وهميون في برنامج محتمل يضم 15000 متدرب، لتجربة كل شيء دون مخاطرة.</translation>
    </message>
    <message>
        <source>Recent programmes</source>
        <translation>البرامج الأخيرة</translation>
    </message>
    <message>
        <source>Programmes that you open will be listed here.</source>
        <translation>ستظهر هنا البرامج التي تفتحونها.</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>برنامج جديد</translation>
    </message>
    <message>
        <source>Both can be changed later.</source>
        <translation>يمكن تغيير كليهما لاحقا.</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>اسم البرنامج</translation>
    </message>
    <message>
        <source>e.g. JobInTech 2026</source>
        <translation>مثل JobInTech 2026</translation>
    </message>
    <message>
        <source>Office that this file belongs to</source>
        <translation>المكتب الذي يتبع له هذا الملف</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>Every change is written in the journal with the name of the person who made it.</source>
        <translation>كل تغيير يدون في السجل باسم من قام به.</translation>
    </message>
    <message>
        <source>I am one of these</source>
        <translation>أنا أحد هؤلاء</translation>
    </message>
    <message>
        <source>I am new: my name</source>
        <translation>أنا جديد: اسمي</translation>
    </message>
    <message>
        <source>Login, short and without spaces</source>
        <translation>اسم الدخول، قصير وبدون فراغات</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>اطلاع فقط</translation>
    </message>
    <message>
        <source>Making the programme…</source>
        <translation>جار إنشاء البرنامج…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>jisr::StatusLine</name>
    <message>
        <source>Only looking: say who works here to change something</source>
        <translation>اطلاع فقط: حددوا من يعمل هنا لإجراء تغيير</translation>
    </message>
    <message>
        <source>Read-only, as asked</source>
        <translation>للقراءة فقط، حسب الطلب</translation>
    </message>
    <message>
        <source>Read-only: %1 on %2 has it open since %3</source>
        <translation>للقراءة فقط: %1 يفتح الملف على %2 منذ %3</translation>
    </message>
    <message>
        <source>Read-only: open in another window</source>
        <translation>للقراءة فقط: الملف مفتوح في نافذة أخرى</translation>
    </message>
    <message>
        <source>Read-only: you have no right to write to this file</source>
        <translation>للقراءة فقط: لا حق لكم في الكتابة في هذا الملف</translation>
    </message>
    <message>
        <source>Read-only: the file is damaged</source>
        <translation>للقراءة فقط: الملف متضرر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opens the file anew, to work in it when the other window is closed</source>
        <translation>يعيد فتح الملف للعمل فيه بعد إغلاق النافذة الأخرى</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>اذكر من يعمل هنا</translation>
    </message>
    <message>
        <source>Working here: %1</source>
        <translation>من يعمل هنا: %1</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>آخر نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
</context>
<context>
    <name>jisr::TablePage</name>
    <message>
        <source>reading…</source>
        <translation>جار القراءة…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>The table can&apos;t be read</source>
        <translation>تعذرت قراءة الجدول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جار القراءة…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا توجد نتائج لـ«%1»</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>The search looks at the beginnings of words; accents and capitals don&apos;t matter.</source>
        <translation>يشمل البحث بدايات الكلمات؛ ولا أهمية لعلامات التشكيل والحروف الكبيرة.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>تصدير الجدول</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text table (*.csv)</source>
        <translation>جدول إلكتروني (*.xlsx);;جدول نصي (*.csv)</translation>
    </message>
    <message>
        <source>Search  Ctrl+F</source>
        <translation>بحث  Ctrl+F</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>The rows as listed, without the CIN, to a spreadsheet or text file</source>
        <translation>الأسطر كما هي معروضة، دون رقم البطاقة الوطنية، في جدول إلكتروني أو ملف نصي</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>إظهار كل الأسطر</translation>
    </message>
    <message>
        <source>No row meets all of this</source>
        <translation>لا سطر يستوفي كل هذا</translation>
    </message>
    <message>
        <source>Take away a criterion above the table.</source>
        <translation>أزل معيارا من فوق الجدول.</translation>
    </message>
    <message>
        <source>Import a list from an operator to begin: page Import, or Ctrl+I. Or enter one by one with “New…”.</source>
        <translation>للبدء استورد لائحة من مؤسسة تكوين: صفحة الاستيراد، أو Ctrl+I. أو أدخل السجلات واحدا واحدا بواسطة «جديد…».</translation>
    </message>
    <message>
        <source>Rows selected: %1</source>
        <translation>الأسطر المحددة: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>السطر %1 من أصل %2</translation>
    </message>
    <message>
        <source>Arrows move, F2 edits, Enter opens, Alt+Down filters</source>
        <translation>الأسهم للتنقل، F2 للتعديل، Enter للفتح، Alt+↓ للتصفية</translation>
    </message>
    <message>
        <source>Del; what others refer to stays</source>
        <translation>Del؛ ما تحيل إليه سجلات أخرى يبقى</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Tables as you like them: filter, columns and order under a name</source>
        <translation>الجداول كما تريدها: تصفية وأعمدة وترتيب تحت اسم</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Change selected…</source>
        <translation>تعديل المحددة…</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>تصدير المحددة…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>That is too much for the clipboard.</source>
        <translation>هذا أكثر مما تسعه الحافظة.</translation>
    </message>
    <message>
        <source>“Export selected…” writes as many rows as you like.</source>
        <translation>«تصدير المحددة…» يكتب ما تشاء من الأسطر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cells copied: %1</source>
        <translation>الخلايا المنسوخة: %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جار النسخ…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>There is no text to paste: copy cells in a spreadsheet first.</source>
        <translation>لا نص للصق: انسخ أولا خلايا من برنامج الجداول.</translation>
    </message>
    <message>
        <source>That is too much to paste: save it as a file and import it.</source>
        <translation>هذا أكثر مما يمكن لصقه: احفظه في ملف ثم استورده.</translation>
    </message>
    <message>
        <source>Looking at what is pasted…</source>
        <translation>جار فحص ما يلصق…</translation>
    </message>
    <message>
        <source>Cells changed: %1.</source>
        <translation>الخلايا المعدلة: %1.</translation>
    </message>
    <message>
        <source>Changing %1 cells…</source>
        <translation>جار تعديل الخلايا (%1)…</translation>
    </message>
    <message>
        <source>“%1” stays, because other records refer to it (%2). Change or delete those first.</source>
        <translation>يبقى «%1»، لأن سجلات أخرى تحيل إليه (%2). عدل هذه أو احذفها أولا.</translation>
    </message>
    <message>
        <source>%1 rows stay, because other records refer to them; the first is “%2”.</source>
        <translation>الأسطر الباقية لأن سجلات أخرى تحيل إليها: %1؛ أولها «%2».</translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>لا يمكن حذف أي شيء</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>Delete %1 rows?</source>
        <translation>حذف الأسطر (%1)؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking at what refers to these rows…</source>
        <translation>جار البحث عما يحيل إلى هذه الأسطر…</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حذف «%1».</translation>
    </message>
    <message>
        <source>Rows deleted: %1.</source>
        <translation>الأسطر المحذوفة: %1.</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>لم يحذف أي شيء</translation>
    </message>
    <message>
        <source>Deleting %1 rows…</source>
        <translation>جار حذف الأسطر (%1)…</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>الأسطر المكتوبة: %1، في %2.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>جار كتابة %1</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>وجد: «%1»</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1، معدل</translation>
    </message>
    <message>
        <source>and %1 other values</source>
        <translation>و%1 من القيم الأخرى</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>What is this export for?</source>
        <translation>ما الغرض من هذا التصدير؟</translation>
    </message>
    <message>
        <source>It names people. Who took it, when, what for and how many is kept in the file.</source>
        <translation>يذكر أشخاصا بأسمائهم. يُحفظ في الملف من قام به ومتى ولماذا وكم عدد الأشخاص.</translation>
    </message>
</context>
<context>
    <name>jisr::ValuesView</name>
    <message>
        <source>Reading the table for the values that it holds…</source>
        <translation>جار قراءة الجدول لمعرفة القيم التي يتضمنها…</translation>
    </message>
    <message>
        <source>No column holds choices or names of other records.</source>
        <translation>لا عمود يتضمن اختيارات أو أسماء سجلات أخرى.</translation>
    </message>
    <message>
        <source>Values that are not known: %1. Press Enter on one to say what it means.</source>
        <translation>القيم غير المعروفة: %1. اضغط Enter على إحداها لتحديد معناها.</translation>
    </message>
    <message>
        <source>Every value is known. Press Enter on one to read it otherwise.</source>
        <translation>كل القيم معروفة. اضغط Enter على إحداها لتقرأ قراءة أخرى.</translation>
    </message>
    <message>
        <source>The %1 most frequent values of a column are listed.</source>
        <translation>تعرض القيم الأكثر ترددا في كل عمود، وعددها %1.</translation>
    </message>
    <message>
        <source>(left empty)</source>
        <translation>(تترك فارغة)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>سينشأ</translation>
    </message>
    <message>
        <source>not known: rejects its rows</source>
        <translation>غير معروفة: ترفض أسطرها</translation>
    </message>
    <message>
        <source>%1 is read as %2</source>
        <translation>%1 يقرأ %2</translation>
    </message>
    <message>
        <source>(not translated: its rows are rejected)</source>
        <translation>(غير مترجمة: ترفض أسطرها)</translation>
    </message>
    <message>
        <source>(as it stands: %1)</source>
        <translation>(كما هي: %1)</translation>
    </message>
    <message>
        <source>(create “%1”)</source>
        <translation>(إنشاء «%1»)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value in the table</source>
        <translation>القيمة في الجدول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>تقرأ</translation>
    </message>
    <message>
        <source>Values and what they are read as</source>
        <translation>القيم وقراءتها</translation>
    </message>
    <message>
        <source>Leave the unknown ones empty</source>
        <translation>ترك غير المعروفة فارغة</translation>
    </message>
    <message>
        <source>Fields that something new can&apos;t do without keep theirs.</source>
        <translation>الحقول التي لا يستغني عنها سجل جديد تحتفظ بقيمها.</translation>
    </message>
</context>
<context>
    <name>jisr::ViewsPopup</name>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>None yet. A view keeps the filter, the columns and the order of this table under a name.</source>
        <translation>لا شيء بعد. يحفظ العرض تحت اسم تصفية هذا الجدول وأعمدته وترتيبه.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>حفظ كجديد</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>The view becomes what the table shows now</source>
        <translation>يصبح العرض ما يظهره الجدول الآن</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>To the name typed below</source>
        <translation>إلى الاسم المكتوب أسفله</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>حفظه %1</translation>
    </message>
    <message>
        <source>This programme is open for reading only.</source>
        <translation>هذا البرنامج مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Really delete</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>jisr::WindowPages</name>
    <message>
        <source>Dashboard</source>
        <translation>لوحة القيادة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>Phases and targets</source>
        <translation>المراحل والأهداف</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>جودة المعطيات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>المتدرب</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>الفوج</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
</context>
</TS>
